import { useTranslation } from "react-i18next";
import type { RoundMessageState } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<RoundMessageState, Status> = {
  WAITING: "waiting",
  HELD: "warn",
  REMOVED: "bad",
  SENT: "done",
  DROPPED: "running",
};

export function MessageTag({ state }: { state: RoundMessageState }) {
  const { t } = useTranslation("message");
  return <StatusTag status={STATUS[state]}>{t(`state.${state}`)}</StatusTag>;
}
