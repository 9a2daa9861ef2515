/** The moment a day's office hours end in the county: what was asked for by a day is there by then. */
export function endOfOfficeDay(day: string): string {
  return `${day}T17:00:00+08:00`;
}
