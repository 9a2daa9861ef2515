import type { UnitTask } from "@/api/types.gen";

/** Done, or reported with every figure: the due day passes without the unit being late. */
export function owesNothing({ state, figures }: Pick<UnitTask, "state" | "figures">): boolean {
  return state === "DONE" || (state === "REPORTED" && figures === 0);
}
