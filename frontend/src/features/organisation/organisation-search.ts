/** What the pages of organisations keep in their address. */
export interface DaySearch {
  /** The day looked at; today if left out. */
  on?: string;
}

export interface TreeSearch extends DaySearch {
  /** Some characters of a name: a list instead of the tree. */
  name?: string;
  /** Where the tree begins. */
  root?: string;
  cursor?: string;
}

export function parseDaySearch(search: Record<string, unknown>): DaySearch {
  const { on } = search;
  return typeof on === "string" && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { on } : {};
}

export function parseTreeSearch(search: Record<string, unknown>): TreeSearch {
  const kept: TreeSearch = parseDaySearch(search);
  for (const field of ["name", "root", "cursor"] as const) {
    const value = search[field];
    // A name of digits comes out of the address as a number.
    if (typeof value === "string" || typeof value === "number") kept[field] = String(value);
  }
  return kept;
}

export interface GroupSearch extends DaySearch {
  cursor?: string;
}

export function parseGroupSearch(search: Record<string, unknown>): GroupSearch {
  const { cursor } = search;
  return { ...parseDaySearch(search), ...(typeof cursor === "string" && { cursor }) };
}
