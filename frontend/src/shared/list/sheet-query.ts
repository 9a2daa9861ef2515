import type { ListSearch } from "./list-search";

/** What goes to the API for a spreadsheet: all that the filters leave, not only the page that is looked at, in the chosen columns. */
export function sheetQuery<Q extends { cursor?: string }>(query: Q, { columns }: ListSearch<string>) {
  const { cursor: _, ...rest } = query;
  return { ...rest, ...(columns !== undefined && { columns }) };
}
