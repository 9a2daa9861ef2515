import type { OrganisationKind } from "@/api/types.gen";
import {
  choiceFilter,
  dayFilter,
  given,
  type ListSearch,
  parseListSearch,
  textFilter,
} from "@/shared/list/list-search";
import { KINDS } from "./kinds";

/** What the pages of organisations keep in their address. */
export interface DaySearch {
  /** The day looked at; today if left out. */
  on?: string;
}

export interface TreeSearch extends DaySearch, ListSearch {
  /** Some characters of a name: a list instead of the tree. */
  name?: string;
  /** A kind: a list, too. */
  kind?: OrganisationKind;
  /** Where the tree begins, and below which the list stays. */
  root?: string;
}

export function parseDaySearch(search: Record<string, unknown>): DaySearch {
  return given({ on: dayFilter(search, "on") }) as DaySearch;
}

export function parseTreeSearch(search: Record<string, unknown>): TreeSearch {
  return {
    ...parseListSearch(search),
    ...parseDaySearch(search),
    ...given({
      name: textFilter(search, "name"),
      kind: choiceFilter(search, "kind", KINDS),
      root: textFilter(search, "root"),
    }),
  };
}

export function isFinding({ name, kind }: TreeSearch): boolean {
  return name !== undefined || kind !== undefined;
}

export interface GroupSearch extends DaySearch, ListSearch {}

export function parseGroupSearch(search: Record<string, unknown>): GroupSearch {
  return { ...parseListSearch(search), ...parseDaySearch(search) };
}

export interface GroupsSearch extends ListSearch {
  name?: string;
  /** Whose groups. */
  owner?: string;
}

export function parseGroupsSearch(search: Record<string, unknown>): GroupsSearch {
  return {
    ...parseListSearch(search),
    ...given({ name: textFilter(search, "name"), owner: textFilter(search, "owner") }),
  };
}
