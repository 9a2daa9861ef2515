import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  closeUnitListMutation,
  getUnitListOptions,
  getUnitListQueryKey,
  preselectForUnitMutation,
  reopenUnitListMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";

/** How what a unit recommends stands to the round's rules; of a round that has some. */
export function useListOfUnit(roundId: string, unitId: string, isRuled: boolean) {
  return useQuery({ ...getUnitListOptions({ path: { id: roundId, unitId } }), enabled: isRuled }).data;
}

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
