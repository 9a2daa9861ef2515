import type { DecisionOutcome, DraftDecision, RoundDecision, UndecidedCase } from "@/api/types.gen";

/** One case of the list as it is written; without an outcome it is not decided yet. */
export interface DecisionRow {
  applicationId: string;
  outcome: DecisionOutcome | "";
  grade: string;
  reason: string;
}

/** A case that the decision is about; its place is that of the ranking. */
export type DecidedCase = Pick<UndecidedCase, "applicationId" | "title" | "unitName" | "place">;

export function casesOf({ items, open }: Pick<RoundDecision, "items" | "open">): Map<string, DecidedCase> {
  return new Map([...items, ...open].map((each) => [each.applicationId, each]));
}

/** In the order of the list; behind it those that are not in it yet. */
export function rowsOf({ items, open }: Pick<RoundDecision, "items" | "open">): DecisionRow[] {
  return [
    ...items.map(({ applicationId, outcome, grade, reason }) => ({
      applicationId,
      outcome,
      grade: grade ?? "",
      reason: reason ?? "",
    })),
    ...open.map(({ applicationId }) => ({ applicationId, outcome: "" as const, grade: "", reason: "" })),
  ];
}

/** Typed rows brought to the cases that there are now: withdrawn ones go, new ones come last. */
export function rowsFor(rows: readonly DecisionRow[], cases: ReadonlyMap<string, DecidedCase>): DecisionRow[] {
  const typed = rows.filter(({ applicationId }) => cases.has(applicationId));
  const named = new Set(typed.map(({ applicationId }) => applicationId));
  const missing = [...cases.keys()].filter((id) => !named.has(id));
  return [
    ...typed,
    ...missing.map((applicationId) => ({ applicationId, outcome: "" as const, grade: "", reason: "" })),
  ];
}

/** Those with an outcome: what goes to the API, in the same order. */
export function decidedRows(rows: readonly DecisionRow[]): DecisionRow[] {
  return rows.filter(({ outcome }) => outcome !== "");
}

export function decisionRequest(reason: string, rows: readonly DecisionRow[]): DraftDecision {
  return {
    reason: reason.trim() || null,
    items: decidedRows(rows).map((row) => ({
      applicationId: row.applicationId,
      outcome: row.outcome as DecisionOutcome,
      grade: row.outcome === "SELECTED" ? row.grade.trim() || null : null,
      reason: row.reason.trim() || null,
    })),
  };
}

/** Cases up to a place are selected, the others are not; those without a place never are. */
export function selectedUpTo(
  rows: readonly DecisionRow[],
  cases: ReadonlyMap<string, DecidedCase>,
  last: number,
): DecisionRow[] {
  return rows.map((row) => {
    const place = cases.get(row.applicationId)?.place ?? null;
    return { ...row, outcome: place !== null && place <= last ? "SELECTED" : "NOT_SELECTED" };
  });
}

/**
 * Whether a case fares worse than the ranking says, so that the API asks for a reason: passed over by one with the same
 * or a lower place, listed behind a lower one, or graded otherwise than an equal one listed before it.
 */
export function faresWorse(
  rows: readonly DecisionRow[],
  cases: ReadonlyMap<string, DecidedCase>,
  index: number,
): boolean {
  const row = rows[index];
  const place = cases.get(row?.applicationId ?? "")?.place ?? null;
  if (row === undefined || row.outcome === "" || place === null) return false;
  return rows.some((other, at) => {
    const theirs = cases.get(other.applicationId)?.place ?? null;
    if (at === index || other.outcome !== "SELECTED" || theirs === null || theirs < place) return false;
    const gradedOtherwise = other.grade.trim() !== row.grade.trim();
    return row.outcome === "NOT_SELECTED" || (at < index && (theirs > place || gradedOtherwise));
  });
}

/** Of a case's row, for whoever leads a reader to it. */
export function rowId(applicationId: string): string {
  return `decided-${applicationId}`;
}
