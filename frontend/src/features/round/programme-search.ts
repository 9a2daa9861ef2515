import { given, type ListSearch, parseListSearch, sortFilter, textFilter } from "@/shared/list/list-search";

const SORTS = ["name", "rounds"] as const;

export interface ProgrammeSearch extends ListSearch<(typeof SORTS)[number]> {
  name?: string;
  /** Only those no longer in use, or only those in use. */
  retired?: boolean;
}

export function programmeSearch(search: Record<string, unknown>): ProgrammeSearch {
  return {
    ...parseListSearch(search),
    ...given({
      name: textFilter(search, "name"),
      retired: typeof search.retired === "boolean" ? search.retired : undefined,
      sort: sortFilter(search, SORTS),
    }),
  };
}
