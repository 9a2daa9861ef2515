import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RankedCase, Ranking } from "@/api/types.gen";
import type { Problem } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { NotReady } from "./NotReady";
import { RankingFacts } from "./RankingFacts";
import { RankingTable } from "./RankingTable";

interface RankingCardProps {
  roundId: string;
  /** Null before it is made. */
  ranking: Ranking | null;
  /** The best of it. */
  cases: readonly RankedCase[];
  /** Also again; a drafted decision stands on the one there is, unless that is outdated. */
  mayMake: boolean;
  /** The stage's name, where experts review in several. */
  stageName?: string;
  making: { act: () => void; isPending: boolean; problem: Problem | null };
}

/** What the experts' scores come to, and what is in the way of counting them. */
export function RankingCard({ roundId, ranking, cases, mayMake, stageName, making }: RankingCardProps) {
  const { t } = useTranslation("ranking");
  return (
    <Card title={stageName === undefined ? t("title") : t("stage-title", { stage: stageName })}>
      {ranking === null ? (
        <p className="soft">{t("none")}</p>
      ) : (
        <>
          <RankingFacts ranking={ranking} />
          <RankingTable criteria={ranking.criteria} cases={cases} />
          <p>
            {cases.length < ranking.cases && `${t("shown-of", { shown: cases.length, total: ranking.cases })} `}
            <Link to="/rounds/$roundId/ranking" params={{ roundId }} search={{ stage: ranking.stageId }}>
              {t("open")}
            </Link>
          </p>
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
            {ranking === null ? t("make") : t("again")}
          </Button>
        </div>
      )}
    </Card>
  );
}
