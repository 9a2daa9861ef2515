import { useTranslation } from "react-i18next";
import {
  amendPlanMutation,
  closePlanMutation,
  discardDraftMutation,
  getPlanDraftQueryKey,
  getPlanProgressQueryKey,
  getPlanQueryKey,
  listDraftFaultsQueryKey,
  listPlansQueryKey,
  listPlanVersionsQueryKey,
  listSignOffsQueryKey,
  patchPlanDraftMutation,
  publishPlanMutation,
  replacePlanContentMutation,
  suggestBindingsMutation,
} from "@/api/@tanstack/react-query.gen";
import type { BindingSuggestion, Plan } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

interface PlanWork {
  onSaved?: () => void;
  onSent?: (plan: Plan) => void;
  onSuggested?: (suggestions: BindingSuggestion[]) => void;
  onDiscarded?: () => void;
  onAmended?: () => void;
  onClosed?: () => void;
}

/** Everything an officer does with a plan between its import and its closing. */
export function usePlanWork(id: string, version: string | undefined, then: PlanWork) {
  const { t } = useTranslation("drafting");
  const path = { id };
  const settings = {
    version: version as string,
    invalidates: [
      getPlanQueryKey({ path }),
      getPlanDraftQueryKey({ path }),
      listDraftFaultsQueryKey({ path }),
      listPlanVersionsQueryKey({ path }),
      getPlanProgressQueryKey({ path }),
      listPlansQueryKey(),
      listSignOffsQueryKey(),
    ],
    showsProblem: true,
  };
  const { onSaved, onSent, onSuggested, onDiscarded, onAmended, onClosed } = then;
  return {
    save: useAction(replacePlanContentMutation(), { ...settings, done: t("told.saved"), onDone: () => onSaved?.() }),
    period: useAction(patchPlanDraftMutation(), { ...settings, done: t("told.saved"), onDone: () => onSaved?.() }),
    publish: useAction(publishPlanMutation(), { ...settings, done: t("told.sent"), onDone: (sent) => onSent?.(sent) }),
    suggest: useAction(suggestBindingsMutation(), { onDone: (found) => onSuggested?.(found) }),
    discard: useAction(discardDraftMutation(), {
      ...settings,
      done: t("told.discarded"),
      onDone: () => onDiscarded?.(),
    }),
    amend: useAction(amendPlanMutation(), { ...settings, done: t("told.amended"), onDone: () => onAmended?.() }),
    close: useAction(closePlanMutation(), { ...settings, done: t("told.closed"), onDone: () => onClosed?.() }),
  };
}
