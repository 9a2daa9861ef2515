import type { StageKind } from "@/api/types.gen";
import { type StageDraft, settled } from "./pipeline-draft";

/** Until when a stage lasts in a round whose window ends on a day. */
export type StageEnd =
  | { counted: "DAY"; day: string }
  | { counted: "WORKING_DAYS"; days: number }
  | { counted: "MONTHS"; months: number }
  /** As long as it has cases. */
  | { counted: "OPEN" };

/** Of what is built over months, each item from its own beginning. */
const MONTHS = "months";

/** By what the kinds declare of how long they last; one that cannot be read yet is open. */
export function stageEnds(stages: readonly StageDraft[], kinds: readonly StageKind[], closesOn: string): StageEnd[] {
  return stages.map((stage) => {
    const kind = kinds.find(({ code }) => code === stage.kind);
    if (kind?.part === "BEGINS") return { counted: "DAY", day: closesOn };
    const months = kind?.settings.find(({ name }) => name === MONTHS);
    if (months && Number(settled(stage, months)) > 0)
      return { counted: "MONTHS", months: Number(settled(stage, months)) };
    const setting = kind?.settings.find(({ name }) => name === kind.span?.setting);
    const days = setting && Number.parseInt(settled(stage, setting), 10);
    if (kind?.span == null || days === undefined || Number.isNaN(days)) return { counted: "OPEN" };
    return kind.span.counted === "AFTER_WINDOW"
      ? { counted: "DAY", day: daysAfter(closesOn, days) }
      : { counted: "WORKING_DAYS", days };
  });
}

function daysAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
