import type { ComposeDecision, ComposeLine, ComposeStep, DecisionOutcome } from "@/api/types.gen";

/** A step of a rule as it is typed. */
export interface TypedStep {
  grade: string;
  /** How many, or the least score. */
  bound: string;
}

export type RuleBy = "PLACES" | "SCORE";

/** Whether a bound that is typed is none; one that is not typed yet is not wrong. */
export function isNoBound(by: RuleBy, bound: string): boolean {
  return bound.trim() !== "" && !fits(by, bound);
}

function fits(by: RuleBy, bound: string): boolean {
  return (by === "PLACES" ? /^[1-9]\d{0,3}$/ : /^-?\d{1,3}(\.\d{1,4})?$/).test(bound.trim());
}

/** Undefined while a bound is missing or is none. */
export function ruleRequest(by: RuleBy, steps: readonly TypedStep[], others: boolean): ComposeDecision | undefined {
  if (steps.length === 0 || steps.some(({ bound }) => !fits(by, bound))) return undefined;
  return {
    rule: {
      by,
      others,
      steps: steps.map(
        ({ grade, bound }): ComposeStep => ({
          grade: grade.trim() || null,
          count: by === "PLACES" ? Number(bound) : null,
          scoreAtLeast: by === "SCORE" ? Number(bound) : null,
        }),
      ),
    },
    lines: null,
  };
}

/** Of cases that were chosen in the table. */
export function chosenRequest(ids: readonly string[], outcome: DecisionOutcome, grade: string): ComposeDecision {
  return {
    rule: null,
    lines: ids.map(
      (applicationId): ComposeLine => ({
        row: null,
        applicationId,
        number: null,
        outcome,
        grade: outcome === "SELECTED" ? grade.trim() || null : null,
        reason: null,
      }),
    ),
  };
}

/** Text copied from a table, as a file that the API reads like an uploaded one. */
export function pastedFile(text: string): File {
  return new File([text], "pasted.txt", { type: "text/plain" });
}
