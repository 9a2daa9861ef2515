import { useTranslation } from "react-i18next";
import {
  acceptExpertInvitationMutation,
  declineExpertInvitationMutation,
  listOwnExpertInvitationsQueryKey,
  listReviewsQueryKey,
} from "@/api/@tanstack/react-query.gen";
import type { OwnExpertInvitation } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

export function useAccepting(invitation: OwnExpertInvitation) {
  const { t } = useTranslation("review");
  return useAction(acceptExpertInvitationMutation(), {
    done: t("invited.done"),
    version: etagOf(invitation.version),
    invalidates: [listOwnExpertInvitationsQueryKey()],
    showsProblem: true,
  });
}

export function useDeclining(invitation: OwnExpertInvitation, onDone: () => void) {
  const { t } = useTranslation("review");
  return useAction(declineExpertInvitationMutation(), {
    done: t("invited.done"),
    version: etagOf(invitation.version),
    invalidates: [listOwnExpertInvitationsQueryKey(), listReviewsQueryKey()],
    onDone,
    showsProblem: true,
  });
}
