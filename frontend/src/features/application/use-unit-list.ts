import { useTranslation } from "react-i18next";
import {
  closeUnitListMutation,
  getUnitListQueryKey,
  preselectForUnitMutation,
  reopenUnitListMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";

/** What a unit says of all that it recommends in a round. */
export function useUnitList(roundId: string, unitId: string, onPreselected: () => void) {
  const { t } = useTranslation("open-rounds");
  const settings = { invalidates: [getUnitListQueryKey({ path: { id: roundId, unitId } })], showsProblem: true };
  return {
    preselect: useAction(preselectForUnitMutation(), {
      ...settings,
      done: t("list.preselected"),
      onDone: onPreselected,
    }),
    close: useAction(closeUnitListMutation(), { ...settings, done: t("list.close-done") }),
    reopen: useAction(reopenUnitListMutation(), { ...settings, done: t("list.reopened") }),
  };
}
