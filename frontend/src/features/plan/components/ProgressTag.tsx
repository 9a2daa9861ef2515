import { useTranslation } from "react-i18next";
import type { ProgressState } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<ProgressState, Status> = {
  DONE: "done",
  WAITING_ABOVE: "waiting",
  ON_TRACK: "running",
  NOT_STARTED: "running",
  ATTENTION: "warn",
  OVERDUE: "bad",
  CARRIED_OVER: "waiting",
  DROPPED: "waiting",
};

interface ProgressTagProps {
  state: ProgressState;
  daysLate: number;
  due?: string | null;
}

export function ProgressTag({ state, daysLate, due }: ProgressTagProps) {
  const { t } = useTranslation("plan");
  const formats = useFormats();
  const isLate = state === "OVERDUE" && daysLate > 0;
  const tellsDue = state === "ATTENTION" && due;
  return (
    <StatusTag status={STATUS[state]}>
      {isLate ? t("overdue-by", { count: daysLate }) : t(`state.${state}`)}
      {tellsDue ? ` ${t("due-on", { day: formats.day(due) })}` : null}
    </StatusTag>
  );
}
