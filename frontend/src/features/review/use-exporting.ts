import { exportReviews } from "@/api/sdk.gen";
import { useAnswerDownload } from "@/shared/api/use-answer-download";
import { type ReviewSearch, reviewQuery } from "./review-search";

/** All of a round's reviews that the filters leave, as a sheet; not only the page that is looked at. */
export function useExporting(round: string, search: ReviewSearch) {
  const { cursor: _, ...query } = reviewQuery(round, search);
  return useAnswerDownload(() => exportReviews({ query, parseAs: "blob", throwOnError: true }), "reviews.xlsx");
}
