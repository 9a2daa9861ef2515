import {
  dayFilter,
  given,
  type ListSearch,
  parseListSearch,
  queryOf,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

/** Days as they stand in the address; `to` is the first day left out. */
export interface AuditSearch extends ListSearch<"at"> {
  operation?: string;
  /** Who did it. */
  actor?: string;
  /** Whose thing was touched. */
  organisation?: string;
  from?: string;
  to?: string;
}

export function parseAuditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    ...parseListSearch(search),
    ...given({
      operation: textFilter(search, "operation"),
      actor: textFilter(search, "actor"),
      organisation: textFilter(search, "organisation"),
      from: dayFilter(search, "from"),
      to: dayFilter(search, "to"),
      sort: sortFilter(search, ["at"]),
    }),
  };
}

/** The API takes moments: a day begins by the county's clock. */
export function asQuery(search: AuditSearch) {
  const { from, to, ...rest } = queryOf(parseAuditSearch, search);
  return { ...rest, ...(from && { from: beginningOf(from) }), ...(to && { to: beginningOf(to) }) };
}

function beginningOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
