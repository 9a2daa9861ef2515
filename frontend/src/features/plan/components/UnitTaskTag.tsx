import { useTranslation } from "react-i18next";
import type { UnitTaskState } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<UnitTaskState, Status> = {
  OWED: "running",
  RETURNED: "warn",
  REPORTED: "waiting",
  COUNTED: "running",
  SUPPORTING: "waiting",
  DONE: "done",
};

export function UnitTaskTag({ state }: { state: UnitTaskState }) {
  const { t } = useTranslation("task");
  return <StatusTag status={STATUS[state]}>{t(`state.${state}`)}</StatusTag>;
}
