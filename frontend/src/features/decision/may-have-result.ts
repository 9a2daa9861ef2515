import type { RoundApplication } from "@/api/types.gen";

/** Behind the decision; before it nobody is told anything. */
const BEHIND = ["public-notice", "incubation", "appraisal", "nomination", "outside-result"];

export function mayHaveResult({ state, stageKind }: Pick<RoundApplication, "state" | "stageKind">): boolean {
  return state === "SELECTED" || state === "NOT_SELECTED" || (stageKind !== null && BEHIND.includes(stageKind));
}
