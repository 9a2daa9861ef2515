import type { Criterion } from "@/api/types.gen";

const SHOWN = 6;
/** From half of the points on: less is rare enough to be typed. */
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Scores worth a button of their own; where there are but a few, all of them. */
export function typicalScores({ points }: Pick<Criterion, "points">, step: number): number[] {
  const steps = Math.round(points / step);
  const wanted = steps < SHOWN ? Array.from({ length: steps + 1 }, (_, i) => i) : SHARES.map((share) => steps * share);
  // The fullest of several that round to the same.
  return [...new Set(wanted.map((each) => rounded(Math.round(each) * step)))];
}

export type TypedScore = { score: number | undefined } | { fault: "no-number" | "out-of-range" | "not-in-steps" };

/** What was typed as a score, also by an input method that writes wide digits. */
export function scoreTyped(text: string, { points }: Pick<Criterion, "points">, step: number): TypedScore {
  const typed = text
    .normalize("NFKC")
    .replace(/\u3002/, ".")
    .trim();
  if (typed === "") return { score: undefined };
  if (!/^\d+(\.\d*)?$/.test(typed)) return { fault: "no-number" };
  const score = Number(typed);
  if (score > points) return { fault: "out-of-range" };
  const steps = score / step;
  return Math.abs(steps - Math.round(steps)) > 1e-6 ? { fault: "not-in-steps" } : { score: rounded(score) };
}

function rounded(score: number): number {
  return Math.round(score * 10) / 10;
}
