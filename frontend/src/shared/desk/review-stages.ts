import type { Round, RoundStage } from "@/api/types.gen";

type Staged = Pick<Round, "stages">;

/** Where experts review, in the order of the round. */
export function reviewStages({ stages }: Staged): RoundStage[] {
  return stages.filter(({ kind }) => kind === "expert-review");
}

/** Whether its experts do not learn whose a case is. */
export function isBlind({ settings }: Pick<RoundStage, "settings">): boolean {
  return (settings.blind ?? "OPEN") !== "OPEN";
}

/** The one that is asked for; else where cases are, else the last. Undefined in a round without. */
export function reviewStage(round: Staged, asked?: string): RoundStage | undefined {
  const stages = reviewStages(round);
  return stages.find(({ id }) => id === asked) ?? stages.findLast(({ waiting }) => (waiting ?? 0) > 0) ?? stages.at(-1);
}
