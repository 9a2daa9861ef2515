import { useTranslation } from "react-i18next";
import type { AccountState } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const LOOK: Record<AccountState, Status> = { OPEN: "done", CLOSED: "waiting", MERGED: "waiting", ERASED: "waiting" };

export function AccountStateTag({ state }: { state: AccountState }) {
  const { t } = useTranslation("credit");
  return <StatusTag status={LOOK[state]}>{t(`state.${state}`)}</StatusTag>;
}
