import { useTranslation } from "react-i18next";
import type { RoundStanding } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const LOOKS: Record<RoundStanding, Status> = {
  DRAFT: "waiting",
  ANNOUNCED: "waiting",
  OPEN: "running",
  CLOSED: "running",
  CONCLUDED: "done",
};

/** How far a round has come. */
export function StandingTag({ standing }: { standing: RoundStanding }) {
  const { t } = useTranslation("round");
  return <StatusTag status={LOOKS[standing]}>{t(`standing.${standing}`)}</StatusTag>;
}
