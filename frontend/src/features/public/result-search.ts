import type { Level } from "@/api/types.gen";
import { choiceFilter, given, type ListSearch, parseListSearch, queryOf, textFilter } from "@/shared/list/list-search";

export const LEVELS: readonly Level[] = ["NATIONAL", "PROVINCE", "CITY", "COUNTY", "TOWN", "VILLAGE"];
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Which awards everybody looks at, as it stands in the address. */
export interface ResultSearch extends ListSearch {
  /** Part of a title or of a unit's name. */
  name?: string;
  year?: number;
  programme?: string;
  level?: Level;
}

export function parseResultSearch(search: Record<string, unknown>): ResultSearch {
  const year = Number(search.year);
  return {
    ...parseListSearch(search),
    ...given({
      name: textFilter(search, "name")?.slice(0, 100),
      year: Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined,
      programme: textFilter(search, "programme"),
      level: choiceFilter(search, "level", LEVELS),
    }),
  };
}

export function resultQuery(search: ResultSearch) {
  const { name, ...rest } = queryOf(parseResultSearch, search);
  return { ...rest, ...given({ q: name }) };
}
