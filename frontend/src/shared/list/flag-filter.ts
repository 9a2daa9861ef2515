/** Yes or no; what was kept as a text is read as well. */
export function flagFilter(search: Record<string, unknown>, name: string): boolean | undefined {
  const value = String(search[name]);
  return value === "true" || value === "false" ? value === "true" : undefined;
}
