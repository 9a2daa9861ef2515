import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  composeRoundDecisionMutation,
  getRoundDecisionQueryKey,
  readDecisionSheetMutation,
} from "@/api/@tanstack/react-query.gen";
import type { ComposeDecision, ComposedDecision, DecisionSheet } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

/** Tried first, with every message; then carried out. */
export function useComposing(
  roundId: string,
  version: string,
  onTried: (would: ComposedDecision, request: ComposeDecision) => void,
  onDone: (done: ComposedDecision) => void,
) {
  const { t } = useTranslation("bulk");
  const queryClient = useQueryClient();
  return {
    attempt: useAction(composeRoundDecisionMutation(), {
      onDone: (would, { body }) => onTried(would, body),
      version,
      showsProblem: true,
    }),
    carryOut: useAction(composeRoundDecisionMutation(), {
      done: t("done"),
      onDone: async (done) => {
        await queryClient.invalidateQueries({ queryKey: getRoundDecisionQueryKey({ path: { id: roundId } }) });
        onDone(done);
      },
      version,
      showsProblem: true,
    }),
  };
}

export function useReadingSheet(onRead: (sheet: DecisionSheet) => void) {
  return useAction(readDecisionSheetMutation(), { onDone: onRead, showsProblem: true });
}
