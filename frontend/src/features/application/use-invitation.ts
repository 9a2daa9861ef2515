import type { UseMutationOptions } from "@tanstack/react-query";
import { listApplicationsQueryKey } from "@/api/@tanstack/react-query.gen";
import { acceptInvitation } from "@/api/sdk.gen";
import type { AcceptInvitationData, RoundApplication } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

type Sent = Partial<Pick<AcceptInvitationData, "headers">>;

/** @param onAccepted gets nothing where the same request was answered before */
export function useAccepting(token: string, onAccepted: (application: RoundApplication | undefined) => void) {
  const accepting: UseMutationOptions<RoundApplication | undefined, Error, Sent> = {
    mutationFn: async ({ headers }) =>
      (await acceptInvitation({ headers: { ...headers, "Invitation-Token": token }, throwOnError: true })).data,
  };
  return useAction(accepting, { invalidates: [listApplicationsQueryKey()], onDone: onAccepted });
}
