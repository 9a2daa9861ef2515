import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** To the page that a sheet was printed from; on a phone that leads on to its own. */
export function BackToApplication({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("print");
  return (
    <Link to="/applications/$applicationId" params={{ applicationId }} className="btn plain">
      {t("back-application")}
    </Link>
  );
}

export function BackToRound({ roundId }: { roundId: string }) {
  const { t } = useTranslation("print");
  return (
    <Link to="/rounds/$roundId" params={{ roundId }} className="btn plain">
      {t("back-round")}
    </Link>
  );
}

export function BackToDecision({ roundId }: { roundId: string }) {
  const { t } = useTranslation("print");
  return (
    <Link to="/rounds/$roundId/decision" params={{ roundId }} className="btn plain">
      {t("back-decision")}
    </Link>
  );
}
