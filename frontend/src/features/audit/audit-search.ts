/** Days as they stand in the address; `to` is the first day left out. */
export interface AuditSearch {
  cursor?: string;
  operation?: string;
  from?: string;
  to?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function parseAuditSearch(search: Record<string, unknown>): AuditSearch {
  const kept: AuditSearch = {};
  for (const field of ["cursor", "operation", "from", "to"] as const) {
    const value = search[field];
    const isDay = field === "from" || field === "to";
    if (typeof value === "string" && value !== "" && (!isDay || DAY.test(value))) kept[field] = value;
  }
  return kept;
}

/** The API takes moments: a day begins by the county's clock. */
export function asQuery({ from, to, ...rest }: AuditSearch) {
  return { ...rest, ...(from && { from: beginningOf(from) }), ...(to && { to: beginningOf(to) }) };
}

function beginningOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
