import { useTranslation } from "react-i18next";
import {
  getApplicationQueryKey,
  getApplicationResultQueryKey,
  getCaseAppraisalsQueryKey,
  getRoundQueryKey,
  handInSelfAppraisalMutation,
  listApplicationHistoryQueryKey,
  listAppraisedCasesQueryKey,
  makeFindingMutation,
} from "@/api/@tanstack/react-query.gen";
import type { Appraisal } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

/** The writers say how it went, or what was put right. */
export function useSelfAppraisal({ applicationId, version }: Appraisal, onDone: () => void) {
  const { t } = useTranslation("appraisal");
  return useAction(handInSelfAppraisalMutation(), {
    done: t("self.done"),
    version: etagOf(version),
    invalidates: [getCaseAppraisalsQueryKey({ path: { id: applicationId } })],
    onDone,
    showsProblem: true,
  });
}

/** Whoever handles the case says what it comes to. */
export function useFinding({ applicationId, roundId, version }: Appraisal, onDone: () => void) {
  const { t } = useTranslation("appraisal");
  const path = { id: applicationId };
  return useAction(makeFindingMutation(), {
    done: t("find.done"),
    version: etagOf(version),
    invalidates: [
      getCaseAppraisalsQueryKey({ path }),
      getApplicationQueryKey({ path }),
      getApplicationResultQueryKey({ path }),
      listApplicationHistoryQueryKey({ path }),
      listAppraisedCasesQueryKey({ path: { id: roundId } }),
      getRoundQueryKey({ path: { id: roundId } }),
    ],
    onDone,
    showsProblem: true,
  });
}
