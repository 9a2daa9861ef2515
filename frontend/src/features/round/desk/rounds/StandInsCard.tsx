import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";

/** Who handles the cases of the organiser's own units. */
export function StandInsCard({ round, mayEdit }: { round: Round; mayEdit: boolean }) {
  const { t } = useTranslation("round");
  return (
    <Card title={t("stand-ins.title")}>
      <p className="soft">{t("stand-ins.note")}</p>
      {round.standIns.length === 0 && <p>{t("stand-ins.none")}</p>}
      <ul className="plain-list rows">
        {round.standIns.map(({ unitId, unitName, userId, userName }) => (
          <li key={`${unitId} ${userId}`}>
            {unitName}
            {t("colon")}
            {userName}
          </li>
        ))}
      </ul>
      {mayEdit && round.standing !== "CONCLUDED" && (
        <p>
          <Link to="/rounds/$roundId/stand-ins" params={{ roundId: round.id }}>
            {t("stand-ins.set")}
          </Link>
        </p>
      )}
    </Card>
  );
}
