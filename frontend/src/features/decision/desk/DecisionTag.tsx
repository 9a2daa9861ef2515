import { useTranslation } from "react-i18next";
import type { DecisionState } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<DecisionState, Status> = {
  DRAFT: "running",
  IN_SIGN_OFF: "waiting",
  APPROVED: "done",
  DISCARDED: "bad",
};

/** Null before the first draft. */
export function DecisionTag({ state }: { state: DecisionState | null }) {
  const { t } = useTranslation("decision");
  if (state === null) return <StatusTag status="running">{t("state.NONE")}</StatusTag>;
  return <StatusTag status={STATUS[state]}>{t(`state.${state}`)}</StatusTag>;
}
