import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  assignReviewsMutation,
  declareConflictMutation,
  getReviewQueryKey,
  getRoundQueryKey,
  listReviewersQueryKey,
  listReviewsQueryKey,
  publishReviewsMutation,
  takeBackReviewMutation,
} from "@/api/@tanstack/react-query.gen";
import type { AssignedReviews } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

function changed(roundId: string): QueryKey[] {
  const path = { id: roundId };
  return [listReviewsQueryKey(), listReviewersQueryKey({ path }), getRoundQueryKey({ path })];
}

/** All of them or none: tried first, then done. */
export function useAssigning(roundId: string, onTried: (tried: AssignedReviews) => void, onDone: () => void) {
  const { t } = useTranslation("review");
  return {
    attempt: useAction(assignReviewsMutation(), { onDone: onTried, showsProblem: true }),
    assign: useAction(assignReviewsMutation(), {
      done: t("assign.done"),
      invalidates: changed(roundId),
      onDone,
      showsProblem: true,
    }),
  };
}

export function usePublishing(roundId: string, onDone: () => void) {
  const { t } = useTranslation("review");
  return useAction(publishReviewsMutation(), {
    done: t("publish.done"),
    invalidates: changed(roundId),
    onDone,
    showsProblem: true,
  });
}

export function useTakingBack(review: { id: string; roundId: string; version: number }, onDone: () => void) {
  const { t } = useTranslation("review");
  const queryClient = useQueryClient();
  return useAction(takeBackReviewMutation(), {
    done: t("take-back.done"),
    version: etagOf(review.version),
    invalidates: changed(review.roundId),
    onDone: () => {
      onDone();
      queryClient.removeQueries({ queryKey: getReviewQueryKey({ path: { id: review.id } }) });
    },
    showsProblem: true,
  });
}

export function useDeclaringConflict(roundId: string, onDone: () => void) {
  const { t } = useTranslation("review");
  return useAction(declareConflictMutation(), {
    done: t("conflict.done"),
    invalidates: changed(roundId),
    onDone,
    showsProblem: true,
  });
}
