import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  getHolidayYearQueryKey,
  listHolidayYearsQueryKey,
  setHolidayYearMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";

/** `version` is that of the year a change was made on; undefined for a year that is not entered yet. */
export function useSettingYear(year: number, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("holiday");
  const queryClient = useQueryClient();
  const queryKey = getHolidayYearQueryKey({ path: { year } });
  return {
    ...useAction(setHolidayYearMutation(), {
      done: t("saved", { year }),
      onDone,
      invalidates: [queryKey, listHolidayYearsQueryKey()],
      version,
      showsProblem: true,
    }),
    readAgain: () => queryClient.invalidateQueries({ queryKey }),
  };
}
