import { useTranslation } from "react-i18next";
import type { ObjectionState } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<ObjectionState, Status> = { OPEN: "warn", UPHELD: "bad", REJECTED: "done" };

export function ObjectionTag({ state }: { state: ObjectionState }) {
  const { t } = useTranslation("objection");
  return <StatusTag status={STATUS[state]}>{t(`state.${state}`)}</StatusTag>;
}
