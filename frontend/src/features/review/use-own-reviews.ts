import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import { useTranslation } from "react-i18next";
import {
  excuseReviewerMutation,
  getReviewQueryKey,
  listReviewsQueryKey,
  submitReviewsMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";
import { removeDraft } from "@/shared/draft/drafts";
import { DraftOwner } from "@/shared/draft/use-draft";
import { reviewDraft } from "./review-draft";

/** All of one's own of a round together. */
export function useHandingIn(reviewIds: readonly string[], onDone: () => void) {
  const { t } = useTranslation("review");
  const each = reviewIds.map((id): QueryKey => getReviewQueryKey({ path: { id } }));
  return useAction(submitReviewsMutation(), {
    done: t("hand-in.done"),
    invalidates: [listReviewsQueryKey(), ...each],
    onDone,
    showsProblem: true,
  });
}

export function useExcusal(review: { id: string; version: number }, onDone: () => void) {
  const { t } = useTranslation("review");
  const queryClient = useQueryClient();
  const owner = use(DraftOwner);
  return useAction(excuseReviewerMutation(), {
    done: t("excusal.done"),
    version: etagOf(review.version),
    invalidates: [listReviewsQueryKey()],
    onDone: () => {
      removeDraft(owner, reviewDraft(review.id));
      onDone();
      queryClient.removeQueries({ queryKey: getReviewQueryKey({ path: { id: review.id } }) });
    },
    showsProblem: true,
  });
}
