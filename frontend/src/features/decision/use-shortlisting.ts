import { useTranslation } from "react-i18next";
import {
  getRankingQueryKey,
  getRoundDecisionQueryKey,
  getRoundQueryKey,
  listApplicationsQueryKey,
  makeShortlistMutation,
} from "@/api/@tanstack/react-query.gen";
import type { Ranking } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

/** Settles who goes on to the next experts. */
export function useShortlisting(roundId: string, onDone: () => void) {
  const { t } = useTranslation("ranking");
  const path = { id: roundId };
  return useAction(makeShortlistMutation(), {
    done: t("shortlist.done"),
    onDone,
    invalidates: [
      getRankingQueryKey({ path }),
      getRoundDecisionQueryKey({ path }),
      getRoundQueryKey({ path }),
      listApplicationsQueryKey(),
    ],
    showsProblem: true,
  });
}

/** Tells how many would go on; nothing is settled. */
export function useTryingShortlist(onTried: (ranking: Ranking) => void) {
  return useAction(makeShortlistMutation(), { onDone: onTried, showsProblem: true });
}
