import { listReviewsOptions } from "@/api/@tanstack/react-query.gen";
import type { Caller } from "@/shared/session/caller";

/** Who is also at work on rounds sees others' reviews too: only those to be written by oneself. More than 200 no expert gets. */
export function ownReviews({ id }: Caller, roundId?: string) {
  return listReviewsOptions({
    query: { reviewer: id, limit: 200, ...(roundId !== undefined && { round: roundId }) },
  });
}
