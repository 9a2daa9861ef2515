import type { Criterion, Review, RubricContent } from "@/api/types.gen";

/** What an expert writes of a case, as it is kept while the page is open. */
export interface Sheet {
  scores: Readonly<Record<string, number>>;
  vetoes: readonly string[];
  comment: string;
  version: number;
  changedAt: string;
}

/** Scores are tenths at most and weights too: what they make is exact in this many parts of a point. */
const PARTS = 10_000;

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

/** A criterion's key is anybody's word, also one that every object knows something by. */
export function scoreOf(scores: Sheet["scores"], key: string): number | undefined {
  return Object.hasOwn(scores, key) ? scores[key] : undefined;
}

/** What a score does to the total: points by their weight, a deduction takes away, all else nothing. */
function counted({ kind, points, weight, independent }: Criterion, score: number): number {
  if (kind === "DEDUCTION") return -score;
  if (kind === "GATE" || kind === "VOTE" || independent) return 0;
  return weight ? (score * weight) / (points ?? 1) : score;
}

/** What the scores given so far come to, never below nothing; added up in parts of a point, not in floating point. */
export function totalOf({ criteria }: Pick<RubricContent, "criteria">, scores: Sheet["scores"]): number {
  const sum = criteria.reduce((sum, each) => {
    const score = scoreOf(scores, each.key);
    return score === undefined ? sum : sum + Math.round(counted(each, score) * PARTS);
  }, 0);
  return Math.max(sum, 0) / PARTS;
}

/** The most that experts can give together; votes are not theirs. */
export function fullMarks({ criteria }: Pick<RubricContent, "criteria">): number {
  const most = criteria.filter(({ kind }) => kind !== "DEDUCTION");
  return totalOf({ criteria: most }, Object.fromEntries(most.map(({ key, points }) => [key, points ?? 0])));
}

/** Those that experts answer. */
export function onSheet({ criteria }: Pick<RubricContent, "criteria">): Criterion[] {
  return criteria.filter(({ kind }) => kind !== "VOTE");
}

/** Keys of the criteria that have no score yet, in the rubric's order. */
export function missingIn(rubric: Pick<RubricContent, "criteria">, scores: Sheet["scores"]): string[] {
  return onSheet(rubric)
    .map(({ key }) => key)
    .filter((key) => scoreOf(scores, key) === undefined);
}

/** Headings that begin with a criterion, the upper one first; those that the one before stands under go on. */
export function headingsAt(criteria: readonly Criterion[], index: number): { name: string; criteria: Criterion[] }[] {
  const { group, subgroup } = criteria[index] ?? {};
  const before = criteria[index - 1];
  const headings = [];
  if (group && group !== before?.group) {
    headings.push({ name: group, criteria: criteria.filter((each) => each.group === group) });
  }
  if (group && subgroup && (group !== before?.group || subgroup !== before?.subgroup)) {
    const under = criteria.filter((each) => each.group === group && each.subgroup === subgroup);
    headings.push({ name: subgroup, criteria: under });
  }
  return headings;
}

/** Whether a gate's number reaches what it has to. */
export function isReached({ gate }: Criterion, number: number): boolean {
  if (!gate) return true;
  return gate.atMost ? number <= gate.bound : number >= gate.bound;
}
