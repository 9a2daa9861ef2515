import { useTranslation } from "react-i18next";
import {
  approveSignOffMutation,
  checkSignOffMutation,
  getSignOffQueryKey,
  listSignOffsQueryKey,
  recordMeetingApprovalMutation,
  returnSignOffMutation,
  withdrawSignOffMutation,
} from "@/api/@tanstack/react-query.gen";
import type { SignOff } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

/** Everything that may be done with one sign-off; what the caller may do now stands in its `actions`. */
export function useSigning(signOff: SignOff, onDone: () => void) {
  const { t } = useTranslation("sign-off");
  const settings = {
    invalidates: [getSignOffQueryKey({ path: { id: signOff.id } }), listSignOffsQueryKey()],
    version: etagOf(signOff.version),
    showsProblem: true,
    onDone,
  };
  return {
    check: useAction(checkSignOffMutation(), { ...settings, done: t("done.check") }),
    approve: useAction(approveSignOffMutation(), { ...settings, done: t("done.approve") }),
    meeting: useAction(recordMeetingApprovalMutation(), { ...settings, done: t("done.meeting") }),
    giveBack: useAction(returnSignOffMutation(), { ...settings, done: t("done.return") }),
    withdraw: useAction(withdrawSignOffMutation(), { ...settings, done: t("done.withdraw") }),
  };
}

export type Signing = ReturnType<typeof useSigning>;
