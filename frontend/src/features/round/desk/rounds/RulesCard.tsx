import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";

/** What a round asks beyond its form and quotas, in words. */
export function RulesCard({ round, mayEdit }: { round: Round; mayEdit: boolean }) {
  const { t } = useTranslation("round");
  return (
    <Card title={t("rules.title")}>
      {round.rules.length === 0 && <p className="soft">{t("rules.none")}</p>}
      <ol>
        {round.rules.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      {mayEdit && round.standing === "DRAFT" && (
        <p>
          <Link to="/rounds/$roundId/rules" params={{ roundId: round.id }}>
            {t("rules.set")}
          </Link>
        </p>
      )}
    </Card>
  );
}
