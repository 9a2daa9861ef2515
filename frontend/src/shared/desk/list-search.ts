/** What every list page keeps in its address: where in the list, in which order; filters are the page's own fields. */
export interface ListSearch {
  cursor?: string;
  /** A column's key; a leading minus turns it round. */
  sort?: string;
}

/** For a route's `validateSearch`, with the page's own filter fields beside it. */
export function parseListSearch(search: Record<string, unknown>): ListSearch {
  const kept: ListSearch = {};
  if (typeof search.cursor === "string" && search.cursor !== "") kept.cursor = search.cursor;
  if (typeof search.sort === "string" && search.sort !== "") kept.sort = search.sort;
  return kept;
}

/** One text filter of a page, or undefined for anything else that stood in the address. */
export function textFilter(search: Record<string, unknown>, name: string): string | undefined {
  const value = search[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Another filter or order starts at the front: a cursor is bound to the filter it came from. */
export function refined<S extends ListSearch>(search: S, change: Partial<S>): S {
  const { cursor: _, ...rest } = { ...search, ...change };
  return rest as S;
}
