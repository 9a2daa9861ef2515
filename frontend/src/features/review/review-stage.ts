import type { Round, RoundStage } from "@/api/types.gen";

/** Where experts review; undefined in a round without. */
export function reviewStage({ stages }: Pick<Round, "stages">): RoundStage | undefined {
  return stages.find(({ kind }) => kind === "expert-review");
}
