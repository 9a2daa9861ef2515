import { type QueryKey, type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  delegateRoleMutation,
  disableUserMutation,
  enableUserMutation,
  endDelegationsMutation,
  getUserQueryKey,
  grantRoleMutation,
  handOverMutation,
  inviteUserMutation,
  listUsersQueryKey,
  resetPasswordMutation,
  revokeRoleMutation,
} from "@/api/@tanstack/react-query.gen";
import type { HandoverView } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { versionOf } from "@/shared/api/versions";

function changed(id: string): QueryKey[] {
  return [getUserQueryKey({ path: { id } }), listUsersQueryKey()];
}

function usePersonAction<TData, TError, TSent extends { path: { id: string } }>(
  options: UseMutationOptions<TData, TError, TSent>,
  id: string,
  settings: { done?: string; onDone?: (data: TData) => void; showsProblem?: boolean },
) {
  return useAction(options, { ...settings, invalidates: changed(id), version: versionOf(`/users/${id}`) });
}

export function useReadingPersonAgain(id: string): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: getUserQueryKey({ path: { id } }) });
}

export function useDisabling(id: string, onDone: () => void) {
  const { t } = useTranslation("people");
  return usePersonAction(disableUserMutation(), id, { done: t("disable.done"), onDone, showsProblem: true });
}

export function useEnabling(id: string) {
  const { t } = useTranslation("people");
  return usePersonAction(enableUserMutation(), id, { done: t("enable.done") });
}

export function useGranting(id: string, onDone: () => void) {
  const { t } = useTranslation("people");
  return usePersonAction(grantRoleMutation(), id, { done: t("grant.done"), onDone, showsProblem: true });
}

export function useRevoking(id: string, onDone: () => void) {
  const { t } = useTranslation("people");
  return usePersonAction(revokeRoleMutation(), id, { done: t("revoke.done"), onDone, showsProblem: true });
}

export function useDelegating(id: string, onDone: () => void) {
  const { t } = useTranslation("people");
  return usePersonAction(delegateRoleMutation(), id, { done: t("delegate.done"), onDone, showsProblem: true });
}

export function useEndingDelegations(id: string) {
  const { t } = useTranslation("people");
  return usePersonAction(endDelegationsMutation(), id, { done: t("delegate.ended") });
}

/** Two actions, so that what was previewed and what is then done never share an idempotency key. */
export function useHandover(id: string, onPreview: (previewed: HandoverView) => void, onDone: () => void) {
  const { t } = useTranslation("people");
  return {
    preview: useAction(handOverMutation(), {
      onDone: onPreview,
      showsProblem: true,
      version: versionOf(`/users/${id}`),
    }),
    handOver: usePersonAction(handOverMutation(), id, { done: t("handover.done"), onDone, showsProblem: true }),
  };
}

export function useInviting(onPassword: (password: string | null) => void) {
  return useAction(inviteUserMutation(), {
    invalidates: [listUsersQueryKey()],
    onDone: (answer) => onPassword(passwordIn(answer)),
    showsProblem: true,
  });
}

export function useResettingPassword(onPassword: (password: string | null) => void) {
  return useAction(resetPasswordMutation(), {
    onDone: (answer) => onPassword(passwordIn(answer)),
    showsProblem: true,
  });
}

/** The contract leaves the invitation's answer open; a repeated request is answered without the password. */
function passwordIn(answer: unknown): string | null {
  const password = (answer as { oneTimePassword?: unknown } | null | undefined)?.oneTimePassword;
  return typeof password === "string" && password !== "" ? password : null;
}
