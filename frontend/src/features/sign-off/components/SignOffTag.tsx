import { useTranslation } from "react-i18next";
import type { SignOffState } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<SignOffState, Status> = {
  DRAFTED: "running",
  CHECKED: "waiting",
  APPROVED: "done",
  RETURNED: "warn",
  WITHDRAWN: "waiting",
};

export function SignOffTag({ state }: { state: SignOffState }) {
  const { t } = useTranslation("sign-off");
  return <StatusTag status={STATUS[state]}>{t(`state.${state}`)}</StatusTag>;
}
