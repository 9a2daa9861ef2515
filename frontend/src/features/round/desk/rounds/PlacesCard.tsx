import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import { ProgressBar } from "@/shared/ui/ProgressBar";

interface PlacesCardProps {
  round: Round;
  mayEdit: boolean;
  readsUnits: boolean;
}

/** How many may be recommended, and have been. */
export function PlacesCard({ round, mayEdit, readsUnits }: PlacesCardProps) {
  const { t } = useTranslation("round");
  const { units, atMost, used } = round.places;
  const said = t("places.used", { used, most: atMost });
  return (
    <Card title={t("places.title")}>
      {units === 0 ? (
        <p className="soft">{t("places.none")}</p>
      ) : (
        <>
          <p className="num">{said}</p>
          <ProgressBar value={used} goal={atMost} label={said} />
          {readsUnits && <p className="soft num">{t("places.units", { units })}</p>}
        </>
      )}
      {readsUnits && (
        <p>
          <Link to="/rounds/$roundId/quotas" params={{ roundId: round.id }}>
            {mayEdit && round.standing !== "CONCLUDED" ? t("places.set") : t("places.see")}
          </Link>
        </p>
      )}
    </Card>
  );
}
