import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Review } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Page } from "@/shared/ui/Page";
import { BlindNote } from "./BlindNote";
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
  const { blind, position, roundTitle } = review;
  const place = position ? t("place", { round: roundTitle, number: position.number, of: position.of }) : roundTitle;
  return (
    <Page
      title={review.material.title}
      note={blind?.number ? t("blind.place", { place, number: blind.number }) : place}
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
          {blind && <BlindNote blind={blind} />}
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
