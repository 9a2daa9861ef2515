import type { ExpertInvitationState } from "@/api/types.gen";
import { flagFilter } from "@/shared/list/flag-filter";
import {
  choiceFilter,
  given,
  type ListSearch,
  parseListSearch,
  queryOf,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

export const INVITATIONS: readonly ExpertInvitationState[] = ["INVITED", "ACCEPTED", "DECLINED", "WITHDRAWN"];

const SORTS = ["name", "capacity", "open"] as const;

/** A pool of experts: filters, order and place, as they stand in the address. */
export interface ExpertSearch extends ListSearch<(typeof SORTS)[number]> {
  /** Whose pool; one's own where it is left out. */
  organisation?: string;
  field?: string;
  title?: string;
  unit?: string;
  busy?: boolean;
  /** Of which the next two are asked. */
  round?: string;
  invitation?: ExpertInvitationState;
  free?: boolean;
  /** Words of the name, the title, a field or a unit. */
  name?: string;
}

export function parseExpertSearch(search: Record<string, unknown>): ExpertSearch {
  const round = textFilter(search, "round");
  return {
    ...parseListSearch(search),
    ...given({
      organisation: textFilter(search, "organisation"),
      field: textFilter(search, "field"),
      title: textFilter(search, "title"),
      unit: textFilter(search, "unit"),
      busy: flagFilter(search, "busy"),
      round,
      // The API refuses them without a round.
      invitation: round && choiceFilter(search, "invitation", INVITATIONS),
      free: round === undefined ? undefined : flagFilter(search, "free"),
      name: textFilter(search, "name"),
      sort: sortFilter(search, SORTS),
    }),
  } as ExpertSearch;
}

export function expertQuery(search: ExpertSearch) {
  const { name, organisation: _, invitation, ...query } = queryOf(parseExpertSearch, search);
  // The contract describes this parameter as an object, although it is one of the states.
  return { ...query, ...(invitation && { invitation: invitation as never }), ...(name !== undefined && { q: name }) };
}
