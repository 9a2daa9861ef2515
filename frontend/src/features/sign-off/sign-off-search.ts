import { listSignOffsOptions } from "@/api/@tanstack/react-query.gen";
import type { SignOffState } from "@/api/types.gen";
import { choiceFilter, given, type ListSearch, parseListSearch, queryOf } from "@/shared/list/list-search";

export const SIGN_OFF_STATES: readonly SignOffState[] = ["DRAFTED", "CHECKED", "APPROVED", "RETURNED", "WITHDRAWN"];

export interface SignOffSearch extends ListSearch {
  /** What waits for the reader, which is shown unless it is false. */
  waiting?: boolean;
  state?: SignOffState;
}

export function signOffSearch(search: Record<string, unknown>): SignOffSearch {
  return {
    ...parseListSearch(search),
    ...given({
      waiting: typeof search.waiting === "boolean" ? search.waiting : undefined,
      state: choiceFilter(search, "state", SIGN_OFF_STATES),
    }),
  };
}

export function signOffsFound(search: SignOffSearch) {
  const { waiting = true, ...query } = queryOf(signOffSearch, search);
  return listSignOffsOptions({ query: { ...query, ...(waiting ? { waitingForMe: true } : {}) } });
}
