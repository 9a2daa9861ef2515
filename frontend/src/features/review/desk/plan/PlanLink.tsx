import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** To where experts are reckoned for all cases at once. */
export function PlanLink({ roundId, stageId }: { roundId: string; stageId: string | undefined }) {
  const { t } = useTranslation("assignment");
  return (
    <Link to="/rounds/$roundId/reviews/plan" params={{ roundId }} search={{ stage: stageId }} className="btn">
      {t("open")}
    </Link>
  );
}
