import { given, type ListSearch, parseListSearch, sortFilter, textFilter } from "@/shared/list/list-search";

const SORTS = ["name", "changedAt"] as const;

/** Forms, rubrics and pipelines are looked for alike. */
export interface TemplateSearch extends ListSearch<(typeof SORTS)[number]> {
  name?: string;
  retired?: boolean;
}

export function templateSearch(search: Record<string, unknown>): TemplateSearch {
  return {
    ...parseListSearch(search),
    ...given({
      name: textFilter(search, "name"),
      retired: typeof search.retired === "boolean" ? search.retired : undefined,
      sort: sortFilter(search, SORTS),
    }),
  };
}

/** Of the page of one: the published version that is shown; what is being worked on without it. */
export interface ShownVersion {
  version?: number;
}

export function shownVersion(search: Record<string, unknown>): ShownVersion {
  return Number.isInteger(search.version) ? { version: search.version as number } : {};
}
