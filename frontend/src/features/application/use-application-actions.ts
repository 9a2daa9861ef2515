import { type QueryKey, type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  checkApplicationMutation,
  discardApplicationMutation,
  endorseApplicationMutation,
  getApplicationQueryKey,
  getRoundQueryKey,
  inviteWriterMutation,
  listApplicationHistoryQueryKey,
  listApplicationsQueryKey,
  listRoundQuotasQueryKey,
  removeApplicationMemberMutation,
  returnApplicationMutation,
  reviveApplicationMutation,
  submitApplicationMutation,
  takeBackEndorsementMutation,
  takeBackWriterInvitationsMutation,
  withdrawApplicationMutation,
} from "@/api/@tanstack/react-query.gen";
import type { MadeInvitation, RoundApplication } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

/** What an action needs to know of its application. */
export type Acted = Pick<RoundApplication, "id" | "roundId" | "version">;

function changed({ id, roundId }: Acted): QueryKey[] {
  const path = { id };
  return [
    getApplicationQueryKey({ path }),
    listApplicationHistoryQueryKey({ path }),
    listApplicationsQueryKey(),
    getRoundQueryKey({ path: { id: roundId } }),
    listRoundQuotasQueryKey({ path: { id: roundId } }),
    [{ _id: "getUnitList" }],
  ];
}

function useStep<TData, TError, TSent extends object>(
  options: UseMutationOptions<TData, TError, TSent>,
  application: Acted,
  settings: { done?: string; onDone?: (data: TData) => void; showsProblem?: boolean },
) {
  return useAction(options, { ...settings, invalidates: changed(application), version: etagOf(application.version) });
}

export function useReadingApplicationAgain(id: string): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: getApplicationQueryKey({ path: { id } }) });
}

export function useSubmitting(application: Acted, onDone: () => void) {
  return useStep(submitApplicationMutation(), application, { onDone, showsProblem: true });
}

export function useWithdrawing(application: Acted, onDone: () => void) {
  const { t } = useTranslation("application");
  return useStep(withdrawApplicationMutation(), application, { done: t("withdraw.done"), onDone, showsProblem: true });
}

export function useReviving(application: Acted) {
  const { t } = useTranslation("application");
  return useStep(reviveApplicationMutation(), application, { done: t("revive.done") });
}

export function useDiscarding(application: Acted, onDone: () => void) {
  const { t } = useTranslation("application");
  const queryClient = useQueryClient();
  return useAction(discardApplicationMutation(), {
    done: t("discard.done"),
    version: etagOf(application.version),
    invalidates: [listApplicationsQueryKey()],
    onDone: () => {
      onDone();
      queryClient.removeQueries({ queryKey: getApplicationQueryKey({ path: { id: application.id } }) });
    },
  });
}

export function useSharing(application: Acted, onLink: (made: MadeInvitation | null) => void) {
  const { t } = useTranslation("application");
  return {
    invite: useStep(inviteWriterMutation(), application, { onDone: onLink }),
    takeBack: useStep(takeBackWriterInvitationsMutation(), application, {
      done: t("share.taken-back"),
      onDone: () => onLink(null),
    }),
    remove: useStep(removeApplicationMemberMutation(), application, { done: t("share.removed") }),
  };
}

export function useEndorsing(application: Acted, onDone: () => void) {
  const { t } = useTranslation("application");
  const settings = { onDone, showsProblem: true };
  return {
    endorse: useStep(endorseApplicationMutation(), application, { ...settings, done: t("endorse.done") }),
    giveBack: useStep(returnApplicationMutation(), application, { ...settings, done: t("return.done") }),
    takeBack: useStep(takeBackEndorsementMutation(), application, { done: t("endorse.taken-back") }),
  };
}

export function useChecking(application: Acted, onDone: () => void) {
  const { t } = useTranslation("application");
  return useStep(checkApplicationMutation(), application, { done: t("check.done"), onDone, showsProblem: true });
}
