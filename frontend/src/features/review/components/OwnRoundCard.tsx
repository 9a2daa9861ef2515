import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReviewSummary } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import type { OwnRound } from "../own-reviews";
import { DueDay } from "./DueDay";
import { HandInReviews } from "./HandInReviews";
import { ReviewTag } from "./ReviewTag";
import "../review.css";

/** One's own of a round: each with its total and what is missing, and the handing in of all together. */
export function OwnRoundCard({ round }: { round: OwnRound }) {
  const { t } = useTranslation("review");
  const [isHandingIn, setHandingIn] = useState(false);
  const isOfSeveralStages = new Set(round.reviews.map(({ stageId }) => stageId)).size > 1;
  const progress = t("progress", { done: round.finished, all: round.reviews.length });
  return (
    <Card title={round.title}>
      {!round.isHandedIn && (
        <div className="review-progress">
          <ProgressBar value={round.finished} goal={round.reviews.length} label={progress} />
          <span className="num">{progress}</span>
          {round.dueOn && <DueDay day={round.dueOn} />}
        </div>
      )}
      <ol className="plain-list rows">
        {round.reviews.map((review) => (
          <Entry key={review.id} review={review} isStageNamed={isOfSeveralStages} />
        ))}
      </ol>
      {round.isHandedIn ? (
        <p className="soft">{t("own.handed-in")}</p>
      ) : (
        <>
          <p className="soft">{t("together")}</p>
          <Button big onClick={() => setHandingIn(true)}>
            {t("hand-in.open")}
          </Button>
        </>
      )}
      {isHandingIn && <HandInReviews round={round} onClose={() => setHandingIn(false)} />}
    </Card>
  );
}

function Entry({ review, isStageNamed }: { review: ReviewSummary; isStageNamed: boolean }) {
  const { t } = useTranslation("review");
  const { number } = useFormats();
  return (
    <li className="review-entry">
      <Link to="/expert/reviews/$reviewId" params={{ reviewId: review.id }} className="whole">
        {review.blindNumber === null
          ? review.title
          : t("own.numbered", { number: review.blindNumber, title: review.title })}
      </Link>
      {isStageNamed && <span className="soft">{review.stageName}</span>}
      <span className="num">{review.scored > 0 && t("points", { points: number(review.total ?? 0) })}</span>
      <ReviewTag review={review} />
    </li>
  );
}
