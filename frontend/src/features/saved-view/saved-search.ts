import type { SavedView, SavedViewContent } from "@/api/types.gen";
import { given, type ListSearch } from "@/shared/list/list-search";

type Parse<Search> = (search: Record<string, unknown>) => Search;

/** What a view keeps of a list: all that narrows it, not the place in it. */
export function keptOf(search: ListSearch<string>): Pick<SavedViewContent, "filter" | "sort" | "columns"> {
  const { cursor: _, before: __, sort = null, columns, ...filters } = search;
  return {
    filter: Object.fromEntries(Object.entries(given(filters)).map(([name, value]) => [name, String(value)])),
    sort,
    columns: columns?.split(",") ?? [],
  };
}

interface Opened<Search> {
  search: Search;
  /** Filters, orders and columns that the list has no longer. */
  left: string[];
}

/**
 * The list as a view has it.
 *
 * @param parse reads an address as the list's page does
 * @param columns those that the list has now
 */
export function openedBy<Search extends ListSearch<string>>(
  { content }: SavedView,
  parse: Parse<Search>,
  columns: readonly string[],
): Opened<Search> {
  const known = content.columns.filter((column) => columns.includes(column));
  const wanted: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(content.filter).map(([name, value]) => [name, plain(value)])),
    ...(content.sort !== null && { sort: content.sort }),
    ...(known.length > 0 && { columns: known.join() }),
  };
  const search = parse(wanted);
  const lost = Object.keys(wanted).filter((name) => !(name in search));
  return { search, left: [...lost, ...content.columns.filter((column) => !known.includes(column))] };
}

/** As it stands in an address, where numbers are numbers. */
function plain(value: string): unknown {
  return /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** Whether a list stands as a view has it, whatever the page of it. */
export function standsAs(search: ListSearch<string>, view: SavedView): boolean {
  const { filter, sort, columns } = keptOf(search);
  const { content } = view;
  const names = Object.keys(filter);
  return (
    names.length === Object.keys(content.filter).length &&
    names.every((name) => filter[name] === content.filter[name]) &&
    sort === content.sort &&
    columns.join() === content.columns.join()
  );
}
