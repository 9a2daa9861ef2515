import type { ObjectionState } from "@/api/types.gen";
import { choiceFilter, given, type ListSearch, parseListSearch, queryOf } from "@/shared/list/list-search";

export const OBJECTION_STATES: readonly ObjectionState[] = ["OPEN", "UPHELD", "REJECTED"];

export interface ObjectionSearch extends ListSearch {
  state?: ObjectionState;
}

export function objectionSearch(search: Record<string, unknown>): ObjectionSearch {
  return { ...parseListSearch(search), ...given({ state: choiceFilter(search, "state", OBJECTION_STATES) }) };
}

/** Of one round. */
export function objectionQuery(round: string, search: ObjectionSearch) {
  return { ...queryOf(objectionSearch, search), round };
}
