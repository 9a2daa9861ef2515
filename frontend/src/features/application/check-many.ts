import type { CheckApplication, CheckVerdict } from "@/api/types.gen";
import { endOfOfficeDay } from "./correct-until";

/** What is said of all that are chosen, as it is typed. */
export interface SaidOfMany {
  verdict: CheckVerdict;
  /** By the point's position: what is not met. */
  failed: Record<string, boolean>;
  reason: string;
  day: string;
}

export const UNTOUCHED: SaidOfMany = { verdict: "ADMITTED", failed: {}, reason: "", day: "" };

/** As the API takes it: who admits says that every point is met, and has a day to correct for nobody. */
export function checkOf({ verdict, failed, reason, day }: SaidOfMany, points: readonly string[]): CheckApplication {
  return {
    points: points.map((_, at) => ({ met: verdict === "ADMITTED" || failed[at] !== true, remark: null })),
    verdict,
    reason: reason.trim() || null,
    correctUntil: verdict === "RETURNED" && day !== "" ? endOfOfficeDay(day) : null,
  };
}
