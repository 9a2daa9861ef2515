import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  dispatchNominationMutation,
  enterOutsideResultsMutation,
  enterOutsideStageMutation,
  getNominationQueryKey,
  getRoundQueryKey,
  listApplicationsQueryKey,
  listAwardsQueryKey,
  recordNominationReceiptMutation,
  sealNominationMutation,
} from "@/api/@tanstack/react-query.gen";
import type { Nomination } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

function changed(id: string): QueryKey[] {
  return [getNominationQueryKey({ path: { id } }), getRoundQueryKey({ path: { id } }), listApplicationsQueryKey()];
}

export function useSealing(roundId: string, onDone: () => void) {
  const { t } = useTranslation("nomination");
  return useAction(sealNominationMutation(), {
    done: t("seal.done"),
    onDone,
    invalidates: changed(roundId),
    showsProblem: true,
  });
}

export function useDispatching(roundId: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("nomination");
  return useAction(dispatchNominationMutation(), {
    done: t("dispatch.done"),
    onDone,
    invalidates: changed(roundId),
    version,
    showsProblem: true,
  });
}

export function useRecordingReceipt(roundId: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("nomination");
  return useAction(recordNominationReceiptMutation(), {
    done: t("receipt.done"),
    onDone,
    invalidates: changed(roundId),
    version,
    showsProblem: true,
  });
}

export function useEnteringOutsideStage(roundId: string, onDone: () => void) {
  const { t } = useTranslation("nomination");
  return useAction(enterOutsideStageMutation(), {
    done: t("stages.done"),
    onDone,
    invalidates: changed(roundId),
    showsProblem: true,
  });
}

/** Tried first: what the API would make of it is shown, and nothing is kept. */
export function useTryingResults(onDone: (tried: Nomination) => void) {
  return useAction(enterOutsideResultsMutation(), { onDone, showsProblem: true });
}

export function useEnteringResults(roundId: string, onDone: () => void) {
  const { t } = useTranslation("nomination");
  return useAction(enterOutsideResultsMutation(), {
    done: t("results.done"),
    onDone,
    invalidates: [...changed(roundId), listAwardsQueryKey()],
    showsProblem: true,
  });
}

/** After somebody else's change: the next press is made on what is then shown. */
export function useReadingNominationAgain(roundId: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: getNominationQueryKey({ path: { id: roundId } }) });
}
