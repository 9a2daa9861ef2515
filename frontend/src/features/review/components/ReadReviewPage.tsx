import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Review } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { sheetOf } from "../sheet";
import { ReadSheet } from "./ReadSheet";
import { ReviewPage } from "./ReviewPage";

interface ReadReviewPageProps {
  review: Review;
  finished: number;
  material: ReactNode;
}

/** A review that nothing changes any more. */
export function ReadReviewPage({ review, finished, material }: ReadReviewPageProps) {
  const { t } = useTranslation("review");
  const formats = useFormats();
  const { submittedAt } = review;
  return (
    <ReviewPage
      review={review}
      finished={finished}
      material={material}
      sheet={
        <>
          <p>{submittedAt ? t("handed-in-at", { moment: formats.deadline(submittedAt) }) : t("closed")}</p>
          {review.sheet && <ReadSheet rubric={review.rubric} sheet={sheetOf(review)} scorer={review.scorer} />}
        </>
      }
    />
  );
}
