import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Review } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Page } from "@/shared/ui/Page";
import { ReadSheet } from "../components/ReadSheet";
import { sheetOf } from "../sheet";
import "../review.css";

interface ReviewCasePageProps {
  review: Review;
  material: ReactNode;
  actions: ReactNode;
  /** Where the rubric has a part that follows from votes. */
  votes: ReactNode;
  /** Where the stage is blind. */
  blindFiles: ReactNode;
}

/** One expert's review as staff see it: the material, and the sheet once it is handed in. */
export function ReviewCasePage({ review, material, actions, votes, blindFiles }: ReviewCasePageProps) {
  const { t } = useTranslation("review");
  const formats = useFormats();
  const { roundId, roundTitle, reviewerName, submittedAt, excusal, setAside, state } = review;
  return (
    <Page
      title={review.material.title}
      note={
        <Link to="/rounds/$roundId/reviews" params={{ roundId }}>
          {t("desk.of", { round: roundTitle, name: reviewerName })}
        </Link>
      }
      actions={actions}
    >
      <div className="review">
        <section className="card">
          <h2 className="unseen">{t("material")}</h2>
          {material}
        </section>
        <section className="review-sheet">
          <h2 className="unseen">{t("sheet")}</h2>
          <p>{submittedAt ? t("handed-in-at", { moment: formats.deadline(submittedAt) }) : t(`state.${state}`)}</p>
          {setAside && (
            <p className="alert written" role="note">
              {t("desk.set-aside", { reason: setAside })}
            </p>
          )}
          {excusal && <p className="written">{t("excusal.because", { reason: excusal })}</p>}
          {review.sheet ? (
            <ReadSheet rubric={review.rubric} sheet={sheetOf(review)} scorer={review.scorer} />
          ) : (
            <p className="soft">{t("desk.sheet-later")}</p>
          )}
          {votes}
          {blindFiles}
        </section>
      </div>
    </Page>
  );
}
