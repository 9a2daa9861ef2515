import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  discloseObjectionMutation,
  enterObjectionMutation,
  getObjectionQueryKey,
  getPublicNoticeQueryKey,
  listObjectionsQueryKey,
  settleObjectionMutation,
} from "@/api/@tanstack/react-query.gen";
import type { MadeObjection, Objection, ObjectionSignature } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

export function useEnteringObjection(roundId: string, onDone: (made: MadeObjection) => void) {
  return useAction(enterObjectionMutation(), {
    onDone,
    invalidates: [listObjectionsQueryKey(), getPublicNoticeQueryKey({ path: { id: roundId } })],
    showsProblem: true,
  });
}

export function useSettlingObjection(
  { id, roundId }: Pick<Objection, "id" | "roundId">,
  version: string | undefined,
  onDone: () => void,
) {
  const { t } = useTranslation("objection");
  return useAction(settleObjectionMutation(), {
    done: t("settle.done"),
    onDone,
    invalidates: [
      getObjectionQueryKey({ path: { id } }),
      listObjectionsQueryKey(),
      getPublicNoticeQueryKey({ path: { id: roundId } }),
    ],
    version,
    showsProblem: true,
  });
}

/** The name and number are handed to the page alone, not kept with what was read. */
export function useDisclosing(onDone: (signature: ObjectionSignature) => void) {
  return useAction(discloseObjectionMutation(), { onDone, showsProblem: true });
}

/** After somebody else's change: the next press is made on what is then shown. */
export function useReadingObjectionAgain(id: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: getObjectionQueryKey({ path: { id } }) });
}
