import type { Level } from "@/api/types.gen";
import {
  choiceFilter,
  given,
  type ListSearch,
  parseListSearch,
  queryOf,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

export const LEVELS: readonly Level[] = ["NATIONAL", "PROVINCE", "CITY", "COUNTY", "TOWN", "VILLAGE"];

const SORTS = ["title", "awardedOn"] as const;

export interface AwardSearch extends ListSearch<(typeof SORTS)[number]> {
  /** Words of the title, the unit, a name, or a number. */
  name?: string;
  programme?: string;
  round?: string;
  unit?: string;
  level?: Level;
  /** Of the day it was awarded. */
  year?: number;
  /** Only those that hold no more, or only those that hold. */
  withdrawn?: boolean;
}

export function awardSearch(search: Record<string, unknown>): AwardSearch {
  const { year, withdrawn } = search;
  return {
    ...parseListSearch(search),
    ...given({
      name: textFilter(search, "name"),
      programme: textFilter(search, "programme"),
      round: textFilter(search, "round"),
      unit: textFilter(search, "unit"),
      level: choiceFilter(search, "level", LEVELS),
      year: typeof year === "number" && year >= 1990 && year <= 2100 ? year : undefined,
      withdrawn: typeof withdrawn === "boolean" ? withdrawn : undefined,
      sort: sortFilter(search, SORTS),
    }),
  };
}

export function awardQuery(search: AwardSearch) {
  const { name, ...query } = queryOf(awardSearch, search);
  return { ...query, ...(name !== undefined && { q: name }) };
}
