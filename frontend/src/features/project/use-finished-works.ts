import { useTranslation } from "react-i18next";
import {
  callInFinishedWorksMutation,
  getRoundQueryKey,
  listFinishedWorksQueryKey,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";

export function useCallingIn(roundId: string, onDone: () => void) {
  const { t } = useTranslation("comparison");
  const path = { id: roundId };
  return useAction(callInFinishedWorksMutation(), {
    done: t("called"),
    invalidates: [listFinishedWorksQueryKey({ path }), getRoundQueryKey({ path })],
    onDone,
    showsProblem: true,
  });
}
