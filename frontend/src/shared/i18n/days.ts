export const DAY_MS = 24 * 60 * 60 * 1000;

/** How many days lie from one day to another, each as 2024-09-12; below zero where the second comes first. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
}
