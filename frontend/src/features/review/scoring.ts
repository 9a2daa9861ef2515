import type { Criterion } from "@/api/types.gen";

const SHOWN = 6;
/** From half of the points on: less is rare enough to be typed. */
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Of what a gate counts. */
const MOST_COUNTED = 1_000_000_000;
const HUNDREDTH = 0.01;

type Scored = Pick<Criterion, "points" | "kind" | "steps">;

/** Scores worth a button of their own; where there are but a few, all of them. A gate's number is typed. */
export function typicalScores({ points, kind, steps: listed }: Scored, step: number): number[] {
  if (kind === "GATE") return [];
  if (kind === "DEDUCTION") return [0, ...(listed ?? []).map((each) => each.points)];
  const steps = Math.round((points ?? 0) / step);
  const wanted = steps < SHOWN ? Array.from({ length: steps + 1 }, (_, i) => i) : SHARES.map((share) => steps * share);
  // The fullest of several that round to the same.
  return [...new Set(wanted.map((each) => rounded(Math.round(each) * step)))];
}

export type TypedScore =
  | { score: number | undefined }
  | { fault: "no-number" | "out-of-range" | "not-in-steps" | "not-a-step" };

/** What was typed as a score, also by an input method that writes wide digits. */
export function scoreTyped(text: string, { points, kind, steps: listed }: Scored, step: number): TypedScore {
  const typed = text
    .normalize("NFKC")
    .replace(/\u3002/, ".")
    .trim();
  if (typed === "") return { score: undefined };
  if (!/^\d+(\.\d*)?$/.test(typed)) return { fault: "no-number" };
  const score = Number(typed);
  if (kind === "DEDUCTION" && listed && listed.length > 0) {
    return score === 0 || listed.some((each) => each.points === score) ? { score } : { fault: "not-a-step" };
  }
  if (score > (kind === "GATE" ? MOST_COUNTED : (points ?? 0))) return { fault: "out-of-range" };
  const steps = score / (kind === "GATE" ? HUNDREDTH : step);
  if (Math.abs(steps - Math.round(steps)) > 1e-6) return { fault: "not-in-steps" };
  return { score: kind === "GATE" ? score : rounded(score) };
}

function rounded(score: number): number {
  return Math.round(score * 10) / 10;
}
