import { choiceFilter, given, type ListSearch, parseListSearch, queryOf } from "@/shared/list/list-search";

export const WHOSE = ["mine", "unit"] as const;

/** Which of the applications that concern somebody the phone shows, as it stands in the address. */
export interface OwnSearch extends ListSearch {
  whose?: (typeof WHOSE)[number];
}

export function parseOwnSearch(search: Record<string, unknown>): OwnSearch {
  return { ...parseListSearch(search), ...given({ whose: choiceFilter(search, "whose", WHOSE) }) };
}

/** @param unitId the unit acted for */
export function ownQuery(search: OwnSearch, unitId: string | undefined) {
  const { whose, ...place } = queryOf(parseOwnSearch, search);
  return { ...place, ...(whose === "unit" && unitId ? { unit: unitId } : { mine: true }) };
}
