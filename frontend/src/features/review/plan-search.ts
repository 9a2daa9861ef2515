import { given, type ListSearch, parseListSearch, queryOf, textFilter } from "@/shared/list/list-search";

/** Which plan is looked at, and which of its cases; without one the latest that is open, or, where there is none, one is asked for. */
export interface PlanSearch extends ListSearch {
  plan?: string;
  /** A further one is asked for, though one is open. */
  another?: boolean;
  /** The experts' stage that it is asked for. */
  stage?: string;
  /** Part of the title. */
  name?: string;
  lacking?: boolean;
}

export function planSearch(search: Record<string, unknown>): PlanSearch {
  return {
    ...parseListSearch(search),
    ...given({
      plan: textFilter(search, "plan"),
      another: search.another === true ? true : undefined,
      stage: textFilter(search, "stage"),
      name: textFilter(search, "name"),
      lacking: search.lacking === true ? true : undefined,
    }),
  };
}

export function plannedCasesQuery(search: PlanSearch) {
  const { plan: _, stage: __, another: ___, name, ...query } = queryOf(planSearch, search);
  return { ...query, ...(name !== undefined && { title: name }) };
}
