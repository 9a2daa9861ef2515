import { useTranslation } from "react-i18next";
import type { ApplicationState } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<ApplicationState, Status> = {
  DRAFT: "running",
  SUBMITTED: "waiting",
  RETURNED: "warn",
  WITHDRAWN: "done",
  REFUSED: "bad",
  DISCARDED: "done",
};

interface ApplicationTagProps {
  state: ApplicationState;
  /** Where it stands while it is under way. */
  step?: string | null | undefined;
}

export function ApplicationTag({ state, step }: ApplicationTagProps) {
  const { t } = useTranslation("application");
  return (
    <StatusTag status={STATUS[state]}>
      {state === "SUBMITTED" && step ? t("state.at", { step }) : t(`state.${state}`)}
    </StatusTag>
  );
}
