import { useTranslation } from "react-i18next";
import { getCaseVotesQueryKey, putCaseVotesMutation } from "@/api/@tanstack/react-query.gen";
import type { CaseVotes } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

export function useEnteringVotes({ applicationId, version }: CaseVotes) {
  const { t } = useTranslation("review");
  return useAction(putCaseVotesMutation(), {
    done: t("votes.done"),
    version: etagOf(version),
    invalidates: [getCaseVotesQueryKey({ path: { id: applicationId } })],
    showsProblem: true,
  });
}
