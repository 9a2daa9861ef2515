import { useTranslation } from "react-i18next";
import {
  getRankingQueryKey,
  getRoundDecisionQueryKey,
  getRoundQueryKey,
  listApplicationsQueryKey,
  listRankedCasesQueryKey,
  makeRankingMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";

export function useMakingRanking(roundId: string) {
  const { t } = useTranslation("ranking");
  const path = { id: roundId };
  return useAction(makeRankingMutation(), {
    done: t("done"),
    invalidates: [
      getRankingQueryKey({ path }),
      listRankedCasesQueryKey({ path }),
      getRoundDecisionQueryKey({ path }),
      getRoundQueryKey({ path }),
      listApplicationsQueryKey(),
    ],
    showsProblem: true,
  });
}
