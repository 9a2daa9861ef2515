import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { ReviewStageChoice } from "@/shared/desk/ReviewStageChoice";
import { reviewStage } from "@/shared/desk/review-stages";
import { Card, Page } from "@/shared/ui/Page";

interface NoRankingPageProps {
  round: Round;
  /** The experts' stage that is asked for. */
  stageId: string | undefined;
  onStage: (stageId: string) => void;
}

/** Before a ranking is made: that there is none, what must come first, and where it is made. */
export function NoRankingPage({ round, stageId, onStage }: NoRankingPageProps) {
  const { t } = useTranslation("ranking");
  const params = { roundId: round.id };
  const stage = reviewStage(round, stageId);
  const progress = stage?.progress;
  return (
    <Page
      title={t("page")}
      note={
        <Link to="/rounds/$roundId" params={params}>
          {round.description.title}
        </Link>
      }
    >
      {stage && <ReviewStageChoice round={round} value={stage.id} onChoose={onStage} />}
      <Card title={t("not-yet.title")}>
        {stage === undefined ? (
          <p>{t("not-yet.no-stage")}</p>
        ) : (
          <>
            <p>{t("not-yet.first")}</p>
            <ul>
              <li>{t("not-yet.closed")}</li>
              <li>{t("not-yet.arrived", { stage: stage.staffName })}</li>
              <li>
                {t("not-yet.reviewed")}
                {progress && ` ${t("not-yet.progress", { done: progress.done, all: progress.all })}`}
              </li>
            </ul>
            <p>
              <Link to="/rounds/$roundId/decision" params={params}>
                {t("not-yet.make")}
              </Link>
            </p>
          </>
        )}
      </Card>
    </Page>
  );
}
