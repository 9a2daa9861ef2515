import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  createProgrammeMutation,
  getProgrammeQueryKey,
  listProgrammesQueryKey,
  patchProgrammeMutation,
  retireProgrammeMutation,
} from "@/api/@tanstack/react-query.gen";
import type { Programme } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

export function useCreatingProgramme(onDone: (created: Programme) => void) {
  const { t } = useTranslation("programme");
  return useAction(createProgrammeMutation(), {
    done: t("create.done"),
    onDone,
    invalidates: [listProgrammesQueryKey()],
    showsProblem: true,
  });
}

export function useDescribingProgramme(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("programme");
  return useAction(patchProgrammeMutation(), {
    done: t("describe.done"),
    onDone,
    invalidates: [getProgrammeQueryKey({ path: { id } }), listProgrammesQueryKey()],
    version,
    showsProblem: true,
  });
}

export function useRetiringProgramme(id: string, version: string | undefined) {
  const { t } = useTranslation("programme");
  return useAction(retireProgrammeMutation(), {
    done: t("retire.done"),
    invalidates: [getProgrammeQueryKey({ path: { id } }), listProgrammesQueryKey()],
    version,
  });
}

/** After somebody else's change: the next press is made on what is then shown. */
export function useReadingProgrammeAgain(id: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: getProgrammeQueryKey({ path: { id } }) });
}
