import { exportReviews } from "@/api/sdk.gen";
import { useAnswerDownload } from "@/shared/api/use-answer-download";
import { sheetQuery } from "@/shared/list/sheet-query";
import { type ReviewSearch, reviewQuery } from "./review-search";

/**
 * All reviews that the filters leave, as a sheet.
 *
 * @param round whose they are; left out for those of all rounds
 */
export function useExporting(search: ReviewSearch, round?: string) {
  const query = sheetQuery(reviewQuery(search, round), search);
  return useAnswerDownload(() => exportReviews({ query, parseAs: "blob", throwOnError: true }), "reviews.xlsx");
}
