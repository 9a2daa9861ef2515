import type { Review, RubricContent } from "@/api/types.gen";

/** What one expert gave, without who it was. */
export interface Opinion {
  scores: Readonly<Record<string, number>>;
  total: number;
  /** Names of the vetoes that hold. */
  vetoes: readonly string[];
  comment: string | null;
}

/** Those handed in, by points and then by comment, so that their order tells nothing of who gave them. */
export function opinionsOf(reviews: readonly Review[]): Opinion[] {
  return reviews
    .flatMap(({ state, sheet, total, rubric }) =>
      state === "SUBMITTED" && sheet
        ? [
            {
              scores: sheet.scores,
              total: total ?? 0,
              vetoes: namesOf(sheet.vetoes, rubric),
              comment: sheet.comment?.trim() || null,
            },
          ]
        : [],
    )
    .sort((one, other) => other.total - one.total || (one.comment ?? "").localeCompare(other.comment ?? ""));
}

function namesOf(keys: readonly string[], { vetoes }: RubricContent): string[] {
  return (vetoes ?? []).filter(({ key }) => keys.includes(key)).map(({ name }) => name);
}

/** To two places, half up; the ranking keeps four. */
export function meanOf(opinions: readonly Opinion[]): string {
  const sum = opinions.reduce((points, { total }) => points + Math.round(total * 10), 0);
  return (Math.round((sum * 10) / opinions.length) / 100).toFixed(2);
}
