import { dayFilter, given, type ListSearch, parseListSearch, textFilter } from "@/shared/list/list-search";

export interface CommitteesSearch extends ListSearch {
  name?: string;
  /** The day whose names are shown; today if left out. */
  on?: string;
}

export function parseCommitteesSearch(search: Record<string, unknown>): CommitteesSearch {
  return {
    ...parseListSearch(search),
    ...given({ name: textFilter(search, "name"), on: dayFilter(search, "on") }),
  };
}

/** One committee on a day; the place in the list is that of its meetings. */
export interface CommitteeSearch extends ListSearch {
  on?: string;
  /** Meetings from this day on. */
  from?: string;
  /** Meetings before this day. */
  until?: string;
}

export function parseCommitteeSearch(search: Record<string, unknown>): CommitteeSearch {
  return {
    ...parseListSearch(search),
    ...given({
      on: dayFilter(search, "on"),
      from: dayFilter(search, "from"),
      until: dayFilter(search, "until"),
    }),
  };
}
