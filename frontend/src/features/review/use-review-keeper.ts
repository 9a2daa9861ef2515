import { useQueryClient } from "@tanstack/react-query";
import { getReviewOptions, getReviewQueryKey, listReviewsQueryKey } from "@/api/@tanstack/react-query.gen";
import { patchReview } from "@/api/sdk.gen";
import type { PatchReviewData, Review } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { useDraftKeeper } from "@/shared/draft/use-draft-keeper";
import { reviewDraft } from "./review-draft";
import { sheetOf } from "./sheet";

/** One review's sheet while its page is open; `key` the component by the review's id. */
export function useReviewKeeper(review: Review) {
  const queryClient = useQueryClient();
  const path = { id: review.id };

  function known(newer: Review): Review {
    queryClient.setQueryData(getReviewQueryKey({ path }), newer);
    // Read again when the list is looked at, not with every score.
    void queryClient.invalidateQueries({ queryKey: listReviewsQueryKey(), refetchType: "none" });
    return newer;
  }

  return useDraftKeeper(reviewDraft(review.id), sheetOf(review), {
    send: async (patch, version) => {
      const body = patch as PatchReviewData["body"];
      const headers = { "If-Match": etagOf(version) };
      const { data } = await patchReview({ path, body, headers, throwOnError: true });
      return sheetOf(known(data), body.comment);
    },
    readAgain: async () => sheetOf(await queryClient.fetchQuery({ ...getReviewOptions({ path }), staleTime: 0 })),
  });
}
