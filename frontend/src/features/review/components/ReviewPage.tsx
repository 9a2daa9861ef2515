import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Review } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Page } from "@/shared/ui/Page";
import { ReviewHead } from "./ReviewHead";

interface ReviewPageProps {
  review: Review;
  finished: number;
  /** Passes the material over. */
  onToSheet?: () => void;
  actions?: ReactNode;
  material: ReactNode;
  /** To be written, or as it was handed in. */
  sheet: ReactNode;
}

/** The material, and beside it the sheet. */
export function ReviewPage({ review, finished, onToSheet, actions, material, sheet }: ReviewPageProps) {
  const { t } = useTranslation("review");
  const { position } = review;
  return (
    <Page
      title={review.material.title}
      note={
        position
          ? t("place", { round: review.roundTitle, number: position.number, of: position.of })
          : review.roundTitle
      }
      actions={
        <>
          {onToSheet && (
            <Button look="plain" className="to-sheet" onClick={onToSheet}>
              {t("to-sheet")}
            </Button>
          )}
          {actions}
        </>
      }
    >
      <ReviewHead review={review} finished={finished} />
      <div className="review">
        <section className="card">
          <h2 className="unseen">{t("material")}</h2>
          {material}
        </section>
        <section className="review-sheet">
          <h2 className="unseen">{t("sheet")}</h2>
          {sheet}
        </section>
      </div>
    </Page>
  );
}
