import type { Role, UserState } from "@/api/types.gen";
import {
  choiceFilter,
  given,
  type ListSearch,
  parseListSearch,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";
import { ROLES } from "./roles";

export const STATES: readonly UserState[] = ["INVITED", "ACTIVE", "DISABLED"];

const SORTS = ["displayName", "username"] as const;

/** The list's filters and place, as they stand in the address. */
export interface PeopleSearch extends ListSearch<(typeof SORTS)[number]> {
  name?: string;
  unit?: string;
  role?: Role;
  state?: UserState;
}

export function parsePeopleSearch(search: Record<string, unknown>): PeopleSearch {
  return {
    ...parseListSearch(search),
    ...given({
      name: textFilter(search, "name"),
      unit: textFilter(search, "unit"),
      role: choiceFilter(search, "role", ROLES),
      state: choiceFilter(search, "state", STATES),
      sort: sortFilter(search, SORTS),
    }),
  };
}
