import { useTranslation } from "react-i18next";
import {
  changeRoundMessageMutation,
  getMessageSettingQueryKey,
  getRoundMessageQueryKey,
  listMessageBatchesQueryKey,
  listRoundMessagesQueryKey,
  sendRoundMessagesMutation,
  setMessageSettingMutation,
  writeMessageWordsMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";
import { toast } from "@/shared/ui/toasts";

function changed(roundId: string) {
  const path = { id: roundId };
  return [listRoundMessagesQueryKey({ path }), listMessageBatchesQueryKey({ path })];
}

/** All that waits; what became of it is said. */
export function useSendingMessages(roundId: string) {
  const { t } = useTranslation("message");
  return useAction(sendRoundMessagesMutation(), {
    onDone: ({ sent, dropped }) => toast.say(t(dropped > 0 ? "send.done-dropped" : "send.done", { sent, dropped })),
    invalidates: changed(roundId),
  });
}

export function useChangingMessage(roundId: string, messageId: string, onDone: () => void) {
  const { t } = useTranslation("message");
  return useAction(changeRoundMessageMutation(), {
    done: t("change.done"),
    onDone,
    invalidates: [...changed(roundId), getRoundMessageQueryKey({ path: { id: roundId, messageId } })],
    showsProblem: true,
  });
}

export function useWritingWords(roundId: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("message");
  return useAction(writeMessageWordsMutation(), {
    done: t("words.done"),
    onDone,
    invalidates: changed(roundId),
    version,
    showsProblem: true,
  });
}

export function useSettingMessages(roundId: string, version: string) {
  const { t } = useTranslation("message");
  return useAction(setMessageSettingMutation(), {
    done: t("setting.done"),
    invalidates: [getMessageSettingQueryKey({ path: { id: roundId } })],
    version,
  });
}
