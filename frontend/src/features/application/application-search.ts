import type { ApplicationState } from "@/api/types.gen";
import {
  choiceFilter,
  given,
  type ListSearch,
  parseListSearch,
  queryOf,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

export const STATES: readonly ApplicationState[] = [
  "SUBMITTED",
  "SELECTED",
  "NOT_SELECTED",
  "RETURNED",
  "REFUSED",
  "WITHDRAWN",
  "DRAFT",
];

const SORTS = ["title", "submittedAt", "changedAt", "rank"] as const;

/** The desk's list: its filters, order and place, as they stand in the address. */
export interface ApplicationSearch extends ListSearch<(typeof SORTS)[number]> {
  round?: string;
  unit?: string;
  /** A stage of the round. */
  stage?: string;
  state?: ApplicationState;
  /** Part of the title. */
  name?: string;
}

export function parseApplicationSearch(search: Record<string, unknown>): ApplicationSearch {
  return {
    ...parseListSearch(search),
    ...given({
      round: textFilter(search, "round"),
      unit: textFilter(search, "unit"),
      stage: textFilter(search, "stage"),
      state: choiceFilter(search, "state", STATES),
      name: textFilter(search, "name"),
      sort: sortFilter(search, SORTS),
    }),
  };
}

export function applicationQuery(search: ApplicationSearch) {
  const { name, ...query } = queryOf(parseApplicationSearch, search);
  return { ...query, ...(name !== undefined && { title: name }) };
}
