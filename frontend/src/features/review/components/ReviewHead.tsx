import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Review } from "@/api/types.gen";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import { DueDay } from "./DueDay";
import "../review.css";

interface ReviewHeadProps {
  review: Review;
  /** Of the expert's own of the round. */
  finished: number;
}

/** Where one is among one's own, and the ways to the others. */
export function ReviewHead({ review, finished }: ReviewHeadProps) {
  const { t } = useTranslation("review");
  const { position, dueOn, roundId } = review;
  const progress = t("progress", { done: finished, all: position?.of ?? 0 });
  return (
    <div className="review-progress">
      {position && review.state === "ASSIGNED" && (
        <>
          <ProgressBar value={finished} goal={position.of} label={progress} />
          <span className="num">{progress}</span>
          <span className="soft">{t("together")}</span>
          {dueOn && <DueDay day={dueOn} />}
        </>
      )}
      {position && (
        <nav className="review-ways" aria-label={t("ways")}>
          <Link to="/expert/rounds/$roundId" params={{ roundId }}>
            {t("own.all", { count: position.of })}
          </Link>
          {position.previousId && (
            <Link to="/expert/reviews/$reviewId" params={{ reviewId: position.previousId }}>
              {t("previous")}
            </Link>
          )}
          {position.nextId && (
            <Link to="/expert/reviews/$reviewId" params={{ reviewId: position.nextId }}>
              {t("next")}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
