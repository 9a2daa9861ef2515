import type { PlanState } from "@/api/types.gen";
import { choiceFilter, given, type ListSearch, parseListSearch, sortFilter } from "@/shared/list/list-search";

export const PLAN_STATES: readonly PlanState[] = ["DRAFT", "PUBLISHED", "CLOSED"];

const SORTS = ["year", "title"] as const;

export interface PlanSearch extends ListSearch<(typeof SORTS)[number]> {
  year?: number;
  state?: PlanState;
}

export function planSearch(search: Record<string, unknown>): PlanSearch {
  const { year } = search;
  return {
    ...parseListSearch(search),
    ...given({
      year: typeof year === "number" && year >= 2000 && year < 2100 ? year : undefined,
      state: choiceFilter(search, "state", PLAN_STATES),
      sort: sortFilter(search, SORTS),
    }),
  };
}
