import { useTranslation } from "react-i18next";
import {
  inviteExpertsMutation,
  listExpertInvitationsQueryKey,
  listReviewersQueryKey,
  listReviewsQueryKey,
  withdrawExpertInvitationMutation,
} from "@/api/@tanstack/react-query.gen";
import type { ExpertInvitation } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

export function useInviting(roundId: string, onDone: () => void) {
  const { t } = useTranslation("assignment");
  return useAction(inviteExpertsMutation(), {
    done: t("invitation.done"),
    invalidates: [listExpertInvitationsQueryKey({ path: { id: roundId } })],
    onDone,
    showsProblem: true,
  });
}

export function useWithdrawing(roundId: string, invitation: ExpertInvitation, onDone: () => void) {
  const { t } = useTranslation("assignment");
  const path = { id: roundId };
  return useAction(withdrawExpertInvitationMutation(), {
    done: t("invitation.withdrawn"),
    version: etagOf(invitation.version),
    invalidates: [listExpertInvitationsQueryKey({ path }), listReviewsQueryKey(), listReviewersQueryKey({ path })],
    onDone,
    showsProblem: true,
  });
}
