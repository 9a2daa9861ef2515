import type { RankingMethod } from "@/api/types.gen";
import { given, type ListSearch, parseListSearch, queryOf, sortFilter, textFilter } from "@/shared/list/list-search";

/** In the order they stand beside each other, with the API's name of the order by each. */
export const METHODS = [
  { method: "MEAN", sort: "mean" },
  { method: "TRIMMED_MEAN", sort: "trimmedMean" },
  { method: "STANDARDISED", sort: "standardised" },
  { method: "ADDITIVE", sort: "additive" },
] as const satisfies readonly { method: RankingMethod; sort: string }[];

const SORTS = ["place", "title", "spread", ...METHODS.map(({ sort }) => sort)] as const;

export interface RankingSearch extends ListSearch<(typeof SORTS)[number]> {
  /** Part of the title. */
  name?: string;
  unit?: string;
  /** The experts' stage; the last one where none is named. */
  stage?: string;
}

export function rankingSearch(search: Record<string, unknown>): RankingSearch {
  return {
    ...parseListSearch(search),
    ...given({
      name: textFilter(search, "name"),
      unit: textFilter(search, "unit"),
      stage: textFilter(search, "stage"),
      sort: sortFilter(search, SORTS),
    }),
  };
}

export function rankingQuery(search: RankingSearch) {
  const { name, ...query } = queryOf(rankingSearch, search);
  return { ...query, ...(name !== undefined && { title: name }) };
}
