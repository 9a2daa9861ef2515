import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  draftRoundDecisionMutation,
  getRoundDecisionQueryKey,
  getRoundQueryKey,
  listSignOffsQueryKey,
  sendRoundDecisionMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";

export function useDraftingDecision(roundId: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("decision");
  const queryClient = useQueryClient();
  const queryKey = getRoundDecisionQueryKey({ path: { id: roundId } });
  return useAction(draftRoundDecisionMutation(), {
    done: t("draft.done"),
    onDone: (drafted) => {
      queryClient.setQueryData(queryKey, drafted);
      onDone();
    },
    invalidates: [queryKey],
    version,
    showsProblem: true,
  });
}

export function useSendingDecision(roundId: string, version: string) {
  const { t } = useTranslation("decision");
  const path = { id: roundId };
  return useAction(sendRoundDecisionMutation(), {
    done: t("send.done"),
    invalidates: [getRoundDecisionQueryKey({ path }), getRoundQueryKey({ path }), listSignOffsQueryKey()],
    version,
    showsProblem: true,
  });
}

/** After somebody else's change: the next press is made on what is then shown. */
export function useReadingDecisionAgain(roundId: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: getRoundDecisionQueryKey({ path: { id: roundId } }) });
}
