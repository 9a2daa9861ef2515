import type { RoundStage } from "@/api/types.gen";

/** What a formal check looks at: one a line, as the stage's setting has them. */
export function pointsOf(stage: Pick<RoundStage, "settings"> | undefined): string[] {
  return (stage?.settings?.points ?? "")
    .split("\n")
    .map((point) => point.trim())
    .filter((point) => point !== "");
}
