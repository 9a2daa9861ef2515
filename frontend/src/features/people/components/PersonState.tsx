import { useTranslation } from "react-i18next";
import type { UserState } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<UserState, Status> = { INVITED: "waiting", ACTIVE: "done", DISABLED: "bad" };

export function PersonState({ state }: { state: UserState }) {
  const { t } = useTranslation("people");
  return <StatusTag status={STATUS[state]}>{t(`state.${state}`)}</StatusTag>;
}
