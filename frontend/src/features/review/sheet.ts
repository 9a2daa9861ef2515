import type { Review, RubricContent } from "@/api/types.gen";

/** What an expert writes of a case, as it is kept while the page is open. */
export interface Sheet {
  scores: Readonly<Record<string, number>>;
  vetoes: readonly string[];
  comment: string;
  version: number;
  changedAt: string;
}

/** @param typed the comment as it was sent: the API takes blanks off its ends, the one who types on does not */
export function sheetOf({ sheet, version, changedAt }: Review, typed?: unknown): Sheet {
  const comment = sheet?.comment ?? "";
  const isAsTyped = typeof typed === "string" && typed.trim() === comment;
  return {
    scores: sheet?.scores ?? {},
    vetoes: sheet?.vetoes ?? [],
    comment: isAsTyped ? typed : comment,
    version,
    changedAt,
  };
}

/** All points given so far; added up in the rubric's steps, not in floating point. */
export function totalOf(scores: Sheet["scores"]): number {
  return Object.values(scores).reduce((sum, score) => sum + Math.round(score * 10), 0) / 10;
}

/** What the criteria are worth together. */
export function fullMarks({ criteria }: RubricContent): number {
  return totalOf(Object.fromEntries(criteria.map(({ key, points }) => [key, points])));
}

/** Keys of the criteria that have no score yet, in the rubric's order. */
export function missingIn({ criteria }: RubricContent, scores: Sheet["scores"]): string[] {
  return criteria.map(({ key }) => key).filter((key) => scores[key] === undefined);
}
