import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** To where experts are reckoned for all cases at once. */
export function PlanLink({ roundId }: { roundId: string }) {
  const { t } = useTranslation("assignment");
  return (
    <Link to="/rounds/$roundId/reviews/plan" params={{ roundId }} className="btn">
      {t("open")}
    </Link>
  );
}
