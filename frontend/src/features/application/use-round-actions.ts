import type { UseMutationOptions } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  inviteApplicantsMutation,
  listApplicationsQueryKey,
  rankEndorsementsMutation,
  takeBackApplicantInvitationsMutation,
} from "@/api/@tanstack/react-query.gen";
import { createApplication } from "@/api/sdk.gen";
import type { CreateApplicationData, MadeInvitation } from "@/api/types.gen";
import { createdId } from "@/shared/api/created";
import { useAction } from "@/shared/api/use-action";

type Sent = Pick<CreateApplicationData, "body" | "headers">;

/** A repeated request is answered without the application: its id stands in Location. */
const beginning: UseMutationOptions<string, Error, Sent> = {
  mutationFn: async (sent) => createdId((await createApplication({ ...sent, throwOnError: true })).response),
};

export function useBeginning(onBegun: (applicationId: string) => void) {
  return useAction(beginning, { invalidates: [listApplicationsQueryKey()], onDone: onBegun, showsProblem: true });
}

export function useInvitingApplicants(onLink: (made: MadeInvitation | null) => void) {
  const { t } = useTranslation("open-rounds");
  return {
    invite: useAction(inviteApplicantsMutation(), { onDone: onLink }),
    takeBack: useAction(takeBackApplicantInvitationsMutation(), {
      done: t("invite.taken-back"),
      onDone: () => onLink(null),
    }),
  };
}

export function useRanking(onDone: () => void) {
  const { t } = useTranslation("open-rounds");
  return useAction(rankEndorsementsMutation(), {
    done: t("order.done"),
    invalidates: [listApplicationsQueryKey(), [{ _id: "getUnitList" }]],
    onDone,
    showsProblem: true,
  });
}
