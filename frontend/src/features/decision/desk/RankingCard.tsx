import { useTranslation } from "react-i18next";
import type { Ranking } from "@/api/types.gen";
import type { Problem } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { NotReady } from "./NotReady";
import { RankingTable } from "./RankingTable";

interface RankingCardProps {
  /** Null before it is made. */
  ranking: Ranking | null;
  /** Also again; a drafted decision stands on the one there is, unless that is outdated. */
  mayMake: boolean;
  making: { act: () => void; isPending: boolean; problem: Problem | null };
}

/** What the experts' scores come to, and what is in the way of counting them. */
export function RankingCard({ ranking, mayMake, making }: RankingCardProps) {
  const { t } = useTranslation("decision");
  const formats = useFormats();
  return (
    <Card title={t("ranking.title")}>
      {ranking === null ? (
        <p className="soft">{t("ranking.none")}</p>
      ) : (
        <>
          <p className="soft">
            {t("ranking.made", { name: ranking.madeByName ?? t("system"), moment: formats.moment(ranking.madeAt) })}{" "}
            {t(`tie-rule.${ranking.tieRule}`)}
            {ranking.passMark !== null && ` ${t("ranking.pass-mark", { points: ranking.passMark })}`}
          </p>
          {ranking.outdated && (
            <p className="alert" role="note">
              <span aria-hidden="true">▲ </span>
              {t("ranking.outdated")}
            </p>
          )}
          <RankingTable ranking={ranking} />
        </>
      )}
      <NotReady problem={making.problem} />
      {mayMake && (
        <div className="actions start">
          <Button
            look={ranking === null || ranking.outdated ? "main" : "plain"}
            isBusy={making.isPending}
            onClick={making.act}
          >
            {ranking === null ? t("ranking.make") : t("ranking.again")}
          </Button>
        </div>
      )}
    </Card>
  );
}
