import { useTranslation } from "react-i18next";
import {
  acceptAvoidanceMutation,
  askAvoidanceMutation,
  declineAvoidanceMutation,
  getApplicationAvoidanceQueryKey,
  listAvoidanceRequestsQueryKey,
  listReviewersQueryKey,
  listReviewsQueryKey,
  withdrawAvoidanceMutation,
} from "@/api/@tanstack/react-query.gen";
import type { AvoidanceRequest, RoundAvoidanceRequest } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

export function useAskingAvoidance(applicationId: string, onDone: () => void) {
  const { t } = useTranslation("avoidance");
  return useAction(askAvoidanceMutation(), {
    done: t("ask.done"),
    invalidates: [getApplicationAvoidanceQueryKey({ path: { id: applicationId } })],
    onDone,
    showsProblem: true,
  });
}

export function useWithdrawingAvoidance(request: AvoidanceRequest) {
  const { t } = useTranslation("avoidance");
  return useAction(withdrawAvoidanceMutation(), {
    done: t("withdraw.done"),
    version: etagOf(request.version),
    invalidates: [getApplicationAvoidanceQueryKey({ path: { id: request.applicationId } })],
  });
}

/** What staff answer to one request of a round. */
export function useAnsweringAvoidance(roundId: string, request: RoundAvoidanceRequest, onDone: () => void) {
  const { t } = useTranslation("avoidance");
  const settings = {
    version: etagOf(request.version),
    invalidates: [
      listAvoidanceRequestsQueryKey({ path: { id: roundId } }),
      getApplicationAvoidanceQueryKey({ path: { id: request.applicationId } }),
      listReviewsQueryKey(),
      listReviewersQueryKey({ path: { id: roundId } }),
    ],
    onDone,
    showsProblem: true,
  };
  return {
    accept: useAction(acceptAvoidanceMutation(), { done: t("accept.done"), ...settings }),
    decline: useAction(declineAvoidanceMutation(), { done: t("decline.done"), ...settings }),
  };
}
