import type { UseMutationOptions } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  correctPlanImportMutation,
  discardPlanImportMutation,
  getPlanImportQueryKey,
  listPlanImportsQueryKey,
  listPlansQueryKey,
} from "@/api/@tanstack/react-query.gen";
import { acceptPlanImport, importPlan } from "@/api/sdk.gen";
import type { AcceptPlanImportData, ImportPlanData } from "@/api/types.gen";
import { createdId } from "@/shared/api/created";
import { type Action, useAction } from "@/shared/api/use-action";

type Sent<D extends { body: unknown; headers?: unknown }> = Omit<D, "url" | "query">;

const read: UseMutationOptions<string, Error, Sent<ImportPlanData>> = {
  mutationFn: async (sent) => createdId((await importPlan({ ...sent, throwOnError: true })).response),
};

const accept: UseMutationOptions<string, Error, Sent<AcceptPlanImportData>> = {
  mutationFn: async (sent) => createdId((await acceptPlanImport({ ...sent, throwOnError: true })).response),
};

/** Reads a notice; `onDone` gets the import's id. */
export function useReadNotice(onDone: (importId: string) => void): Action<Sent<ImportPlanData>> {
  const { t } = useTranslation("drafting");
  return useAction(read, {
    done: t("told.read"),
    invalidates: [listPlanImportsQueryKey()],
    showsProblem: true,
    onDone,
  });
}

interface Corrected {
  onKept: () => void;
  onAccepted: (planId: string) => void;
  onDiscarded: () => void;
}

/** Keeping, accepting and giving up what was read. */
export function useCorrecting(id: string, version: string | undefined, { onKept, onAccepted, onDiscarded }: Corrected) {
  const { t } = useTranslation("drafting");
  const settings = {
    version: version as string,
    invalidates: [getPlanImportQueryKey({ path: { id } }), listPlanImportsQueryKey(), listPlansQueryKey()],
    showsProblem: true,
  };
  return {
    keep: useAction(correctPlanImportMutation(), { ...settings, done: t("told.kept"), onDone: onKept }),
    accept: useAction(accept, { ...settings, done: t("told.accepted"), onDone: onAccepted }),
    discard: useAction(discardPlanImportMutation(), { ...settings, done: t("told.discarded"), onDone: onDiscarded }),
  };
}
