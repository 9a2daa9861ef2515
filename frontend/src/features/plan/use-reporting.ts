import { useTranslation } from "react-i18next";
import {
  correctProgressReportMutation,
  getPlanProgressQueryKey,
  getTaskItemQueryKey,
  listTaskItemsQueryKey,
  reportProgressMutation,
  reportTargetMutation,
  returnProgressReportMutation,
} from "@/api/@tanstack/react-query.gen";
import type { TaskItem } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

/** Telling how far a task item has come, and sending a report back. */
export function useReporting(item: TaskItem, onDone: () => void) {
  const { t } = useTranslation("task");
  const settings = {
    invalidates: [
      getTaskItemQueryKey({ path: { id: item.id } }),
      listTaskItemsQueryKey(),
      ...(item.planId ? [getPlanProgressQueryKey({ path: { id: item.planId } })] : []),
    ],
    showsProblem: true,
    onDone,
  };
  return {
    report: useAction(reportProgressMutation(), { ...settings, done: t("told.reported") }),
    correct: useAction(correctProgressReportMutation(), { ...settings, done: t("told.corrected") }),
    figure: useAction(reportTargetMutation(), { ...settings, done: t("told.figure") }),
    giveBack: useAction(returnProgressReportMutation(), { ...settings, done: t("told.returned") }),
  };
}
