import type { Hosting, RoundStanding } from "@/api/types.gen";
import {
  choiceFilter,
  given,
  type ListSearch,
  parseListSearch,
  queryOf,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

export const STANDINGS: readonly RoundStanding[] = ["DRAFT", "ANNOUNCED", "OPEN", "CLOSED", "CONCLUDED"];
export const HOSTINGS: readonly Hosting[] = ["HERE", "ABOVE"];

const SORTS = ["title", "year", "closesAt"] as const;

export interface RoundSearch extends ListSearch<(typeof SORTS)[number]> {
  /** Words of the title or the programme. */
  name?: string;
  programme?: string;
  year?: number;
  standing?: RoundStanding;
  hosted?: Hosting;
}

export function roundSearch(search: Record<string, unknown>): RoundSearch {
  const { year } = search;
  return {
    ...parseListSearch(search),
    ...given({
      name: textFilter(search, "name"),
      programme: textFilter(search, "programme"),
      year: typeof year === "number" && year >= 1990 && year <= 2100 ? year : undefined,
      standing: choiceFilter(search, "standing", STANDINGS),
      hosted: choiceFilter(search, "hosted", HOSTINGS),
      sort: sortFilter(search, SORTS),
    }),
  };
}

export function roundQuery(search: RoundSearch) {
  const { name, ...query } = queryOf(roundSearch, search);
  return { ...query, ...(name !== undefined && { q: name }) };
}
