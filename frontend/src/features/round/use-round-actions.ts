import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  closeRoundMutation,
  createRoundMutation,
  discardRoundMutation,
  extendRoundMutation,
  getRoundQueryKey,
  listRoundQuotasQueryKey,
  listRoundsQueryKey,
  openRoundMutation,
  patchRoundMutation,
  setRoundQuotasMutation,
  setRoundRulesMutation,
  setRoundStandInsMutation,
} from "@/api/@tanstack/react-query.gen";
import type { Round } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

const changed = (id: string) => [getRoundQueryKey({ path: { id } }), listRoundsQueryKey()];

export function useCreatingRound(onDone: (created: Round) => void) {
  const { t } = useTranslation("round");
  return useAction(createRoundMutation(), {
    done: t("create.done"),
    onDone,
    invalidates: [listRoundsQueryKey()],
    showsProblem: true,
  });
}

export function useDescribingRound(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("round");
  return useAction(patchRoundMutation(), {
    done: t("edit.done"),
    onDone,
    invalidates: changed(id),
    version,
    showsProblem: true,
  });
}

export function useOpeningRound(id: string, version: string | undefined) {
  const { t } = useTranslation("round");
  return useAction(openRoundMutation(), {
    done: t("open.done"),
    invalidates: changed(id),
    version,
    showsProblem: true,
  });
}

export function useDiscardingRound(version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("round");
  return useAction(discardRoundMutation(), {
    done: t("discard.done"),
    onDone,
    invalidates: [listRoundsQueryKey()],
    version,
  });
}

export function useExtendingRound(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("round");
  return useAction(extendRoundMutation(), {
    done: t("extend.done"),
    onDone,
    invalidates: changed(id),
    version,
    showsProblem: true,
  });
}

export function useClosingRound(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("round");
  return useAction(closeRoundMutation(), {
    done: t("close.done"),
    onDone,
    invalidates: changed(id),
    version,
    showsProblem: true,
  });
}

export function useSettingQuotas(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("round");
  return useAction(setRoundQuotasMutation(), {
    done: t("quotas.done"),
    onDone,
    invalidates: [...changed(id), listRoundQuotasQueryKey({ path: { id } })],
    version,
    showsProblem: true,
  });
}

export function useSettingRules(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("round");
  return useAction(setRoundRulesMutation(), {
    done: t("rules.done"),
    onDone,
    invalidates: changed(id),
    version,
    showsProblem: true,
  });
}

export function useSettingStandIns(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("round");
  return useAction(setRoundStandInsMutation(), {
    done: t("stand-ins.done"),
    onDone,
    invalidates: changed(id),
    version,
    showsProblem: true,
  });
}

/** After somebody else's change: the next press is made on what is then shown. */
export function useReadingRoundAgain(id: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: getRoundQueryKey({ path: { id } }) });
}
