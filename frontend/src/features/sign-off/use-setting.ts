import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getSignOffSettingQueryKey, setSignOffSettingMutation } from "@/api/@tanstack/react-query.gen";
import type { SignOffSetting } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

export function useSetting({ organisationId, version }: SignOffSetting, onDone: () => void) {
  const { t } = useTranslation("sign-off");
  const queryClient = useQueryClient();
  const queryKey = getSignOffSettingQueryKey({ path: { organisationId } });
  return {
    ...useAction(setSignOffSettingMutation(), {
      done: t("setting.done"),
      onDone,
      invalidates: [queryKey],
      version: etagOf(version),
      showsProblem: true,
    }),
    readAgain: () => queryClient.invalidateQueries({ queryKey }),
  };
}
