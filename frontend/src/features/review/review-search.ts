import type { ReviewState } from "@/api/types.gen";
import {
  choiceFilter,
  given,
  type ListSearch,
  parseListSearch,
  queryOf,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

export const STATES: readonly ReviewState[] = ["ASSIGNED", "SUBMITTED", "EXCUSED", "TAKEN_BACK", "SET_ASIDE"];

const SORTS = ["title", "reviewerName", "assignedAt", "submittedAt", "changedAt"] as const;

/** A round's reviews: filters, order and place, as they stand in the address. */
export interface ReviewSearch extends ListSearch<(typeof SORTS)[number]> {
  /** The experts' stage; where cases are where none is named. */
  stage?: string;
  reviewer?: string;
  state?: ReviewState;
  /** Part of the application's title. */
  name?: string;
}

export function parseReviewSearch(search: Record<string, unknown>): ReviewSearch {
  return {
    ...parseListSearch(search),
    ...given({
      stage: textFilter(search, "stage"),
      reviewer: textFilter(search, "reviewer"),
      state: choiceFilter(search, "state", STATES),
      name: textFilter(search, "name"),
      sort: sortFilter(search, SORTS),
    }),
  };
}

export function reviewQuery(round: string, search: ReviewSearch) {
  const { name, ...query } = queryOf(parseReviewSearch, search);
  return { ...query, round, ...(name !== undefined && { title: name }) };
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
