import type { AccountState, OpeningWay } from "@/api/types.gen";
import {
  choiceFilter,
  dayFilter,
  given,
  type ListSearch,
  parseListSearch,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

export const STATES: readonly AccountState[] = ["OPEN", "CLOSED", "MERGED", "ERASED"];
export const WAYS: readonly OpeningWay[] = ["PHONE", "COUNTER", "COLLECTIVE", "PROGRAM"];

const SORTS = ["number", "openedOn"] as const;

/** The list's filters and place, as they stand in the address: nothing personal. */
export interface AccountSearch extends ListSearch<(typeof SORTS)[number]> {
  unit?: string;
  town?: string;
  state?: AccountState;
  way?: OpeningWay;
  openedFrom?: string;
  openedUntil?: string;
  number?: string;
}

export function parseAccountSearch(search: Record<string, unknown>): AccountSearch {
  return {
    ...parseListSearch(search),
    ...given({
      unit: textFilter(search, "unit"),
      town: textFilter(search, "town"),
      state: choiceFilter(search, "state", STATES),
      way: choiceFilter(search, "way", WAYS),
      openedFrom: dayFilter(search, "openedFrom"),
      openedUntil: dayFilter(search, "openedUntil"),
      number: textFilter(search, "number"),
      sort: sortFilter(search, SORTS),
    }),
  };
}
