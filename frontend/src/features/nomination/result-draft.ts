import type { DecisionOutcome, EnterOutsideResult } from "@/api/types.gen";

/** By the application's id; a case that nothing was heard of is not in it. */
export type ResultDrafts = Record<string, { outcome: DecisionOutcome | ""; grade: string }>;

/** Those with an outcome, in the order of the package. */
export function resultsRequest(drafts: ResultDrafts, order: readonly string[]): EnterOutsideResult[] {
  return order.flatMap((applicationId) => {
    const { outcome = "", grade = "" } = drafts[applicationId] ?? {};
    if (outcome === "") return [];
    return [{ applicationId, outcome, grade: outcome === "SELECTED" ? grade.trim() || null : null }];
  });
}
