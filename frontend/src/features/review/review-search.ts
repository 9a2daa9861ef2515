import type { ReviewState } from "@/api/types.gen";
import { flagFilter } from "@/shared/list/flag-filter";
import {
  choiceFilter,
  dayFilter,
  given,
  type ListSearch,
  parseListSearch,
  queryOf,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

export const STATES: readonly ReviewState[] = ["ASSIGNED", "SUBMITTED", "EXCUSED", "TAKEN_BACK", "SET_ASIDE"];

const SORTS = ["title", "reviewerName", "assignedAt", "submittedAt", "changedAt"] as const;

/** Reviews: filters, order and place, as they stand in the address. */
export interface ReviewSearch extends ListSearch<(typeof SORTS)[number]> {
  /** Left out on the page of one round. */
  round?: string;
  /** The experts' stage; where cases are where none is named. */
  stage?: string;
  reviewer?: string;
  state?: ReviewState;
  overdue?: boolean;
  submittedFrom?: string;
  submittedUntil?: string;
  /** Words of the application, its unit, its round, the expert or a writer, or a number. */
  name?: string;
}

export function parseReviewSearch(search: Record<string, unknown>): ReviewSearch {
  return {
    ...parseListSearch(search),
    ...given({
      round: textFilter(search, "round"),
      stage: textFilter(search, "stage"),
      reviewer: textFilter(search, "reviewer"),
      state: choiceFilter(search, "state", STATES),
      overdue: flagFilter(search, "overdue"),
      submittedFrom: dayFilter(search, "submittedFrom"),
      submittedUntil: dayFilter(search, "submittedUntil"),
      name: textFilter(search, "name"),
      sort: sortFilter(search, SORTS),
    }),
  };
}

/** @param round whose reviews they are; all that the caller sees where it is left out */
export function reviewQuery(search: ReviewSearch, round = search.round) {
  const { name, round: _, ...query } = queryOf(parseReviewSearch, search);
  return { ...query, ...(round !== undefined && { round }), ...(name !== undefined && { q: name }) };
}

/** Cases to choose from: part of the title, and the place in the list. */
export interface CaseSearch extends ListSearch {
  /** The experts' stage; where cases are where none is named. */
  stage?: string;
  name?: string;
}

export function parseCaseSearch(search: Record<string, unknown>): CaseSearch {
  return {
    ...parseListSearch(search),
    ...given({ stage: textFilter(search, "stage"), name: textFilter(search, "name") }),
  };
}

/** @param stage where experts review */
export function caseQuery(round: string, stage: string, search: CaseSearch) {
  const { name, ...query } = queryOf(parseCaseSearch, search);
  return { ...query, round, stage, ...(name !== undefined && { title: name }) };
}
