import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  concludePublicNoticeMutation,
  draftPublicNoticeMutation,
  getPublicNoticeQueryKey,
  getRoundQueryKey,
  listSignOffsQueryKey,
  patchPublicNoticeMutation,
  sendPublicNoticeMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";

const changed = (id: string) => [getPublicNoticeQueryKey({ path: { id } }), getRoundQueryKey({ path: { id } })];

export function useDraftingNotice(roundId: string) {
  const { t } = useTranslation("public-notice");
  return useAction(draftPublicNoticeMutation(), {
    done: t("begin.done"),
    invalidates: changed(roundId),
    showsProblem: true,
  });
}

export function useDescribingNotice(roundId: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("public-notice");
  const queryClient = useQueryClient();
  return useAction(patchPublicNoticeMutation(), {
    done: t("edit.done"),
    onDone: (described) => {
      queryClient.setQueryData(getPublicNoticeQueryKey({ path: { id: roundId } }), described);
      onDone();
    },
    invalidates: changed(roundId),
    version,
    showsProblem: true,
  });
}

export function useSendingNotice(roundId: string, version: string) {
  const { t } = useTranslation("public-notice");
  return useAction(sendPublicNoticeMutation(), {
    done: t("send.done"),
    invalidates: [...changed(roundId), listSignOffsQueryKey()],
    version,
    showsProblem: true,
  });
}

export function useConcludingNotice(roundId: string, version: string) {
  const { t } = useTranslation("public-notice");
  return useAction(concludePublicNoticeMutation(), {
    done: t("conclude.done"),
    invalidates: changed(roundId),
    version,
    showsProblem: true,
  });
}

/** After somebody else's change: the next press is made on what is then shown. */
export function useReadingNoticeAgain(roundId: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: getPublicNoticeQueryKey({ path: { id: roundId } }) });
}
