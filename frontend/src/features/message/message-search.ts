import type { RoundMessageState } from "@/api/types.gen";
import { choiceFilter, given, type ListSearch, parseListSearch, queryOf, textFilter } from "@/shared/list/list-search";

export const STATES: readonly RoundMessageState[] = ["WAITING", "HELD", "REMOVED", "SENT", "DROPPED"];

/** A round's messages: filters and place, as they stand in the address. */
export interface MessageSearch extends ListSearch {
  state?: RoundMessageState;
  /** Part of the recipient's name. */
  name?: string;
}

export function parseMessageSearch(search: Record<string, unknown>): MessageSearch {
  return {
    ...parseListSearch(search),
    ...given({ state: choiceFilter(search, "state", STATES), name: textFilter(search, "name") }),
  };
}

export function messageQuery(search: MessageSearch) {
  const { name, ...query } = queryOf(parseMessageSearch, search);
  return { ...query, ...(name !== undefined && { recipient: name }) };
}
