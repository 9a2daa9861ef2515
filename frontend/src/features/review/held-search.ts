import type { HeldFileState, HeldFor, TellKind } from "@/api/types.gen";
import {
  choiceFilter,
  given,
  type ListSearch,
  parseListSearch,
  queryOf,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

export const HELD_STATES: readonly HeldFileState[] = ["WAITING", "LET_THROUGH", "REPLACED", "REFUSED", "LAPSED"];
export const REASONS: readonly HeldFor[] = ["PICTURES", "WORDS", "NOT_CLEANED"];
export const TELL_KINDS: readonly TellKind[] = ["PERSON", "UNIT", "PARTICULAR", "CONTACT"];

const SORTS = ["title", "name", "changedAt"] as const;

/** A round's files that are held back: filters, order and place, as they stand in the address. */
export interface HeldSearch extends ListSearch<(typeof SORTS)[number]> {
  state?: HeldFileState;
  heldFor?: HeldFor;
  tells?: TellKind;
  /** The stage in which the case stands. */
  stage?: string;
  /** Part of the application's title. */
  name?: string;
}

export function parseHeldSearch(search: Record<string, unknown>): HeldSearch {
  return {
    ...parseListSearch(search),
    ...given({
      state: choiceFilter(search, "state", HELD_STATES),
      heldFor: choiceFilter(search, "heldFor", REASONS),
      tells: choiceFilter(search, "tells", TELL_KINDS),
      stage: textFilter(search, "stage"),
      name: textFilter(search, "name"),
      sort: sortFilter(search, SORTS),
    }),
  };
}

export function heldQuery(search: HeldSearch) {
  const { name, ...query } = queryOf(parseHeldSearch, search);
  return { ...query, ...(name !== undefined && { title: name }) };
}
