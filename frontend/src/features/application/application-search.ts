import type { ApplicationState } from "@/api/types.gen";
import { flagFilter } from "@/shared/list/flag-filter";
import {
  choiceFilter,
  dayFilter,
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
  programme?: string;
  round?: string;
  unit?: string;
  /** With the unit also what stands below it. */
  below?: boolean;
  /** A stage of the round. */
  stage?: string;
  state?: ApplicationState;
  category?: string;
  submittedFrom?: string;
  submittedUntil?: string;
  exempt?: boolean;
  filesHeldBack?: boolean;
  returned?: boolean;
  /** Words of the title, the unit, the writers, the round, or a number. */
  name?: string;
}

export function parseApplicationSearch(search: Record<string, unknown>): ApplicationSearch {
  return {
    ...parseListSearch(search),
    ...given({
      programme: textFilter(search, "programme"),
      round: textFilter(search, "round"),
      unit: textFilter(search, "unit"),
      below: flagFilter(search, "below"),
      stage: textFilter(search, "stage"),
      state: choiceFilter(search, "state", STATES),
      category: textFilter(search, "category"),
      submittedFrom: dayFilter(search, "submittedFrom"),
      submittedUntil: dayFilter(search, "submittedUntil"),
      exempt: flagFilter(search, "exempt"),
      filesHeldBack: flagFilter(search, "filesHeldBack"),
      returned: flagFilter(search, "returned"),
      name: textFilter(search, "name"),
      sort: sortFilter(search, SORTS),
    }),
  };
}

export function applicationQuery(search: ApplicationSearch) {
  const { name, ...query } = queryOf(parseApplicationSearch, search);
  return { ...query, ...(name !== undefined && { q: name }) };
}
