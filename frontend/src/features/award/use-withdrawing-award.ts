import { useTranslation } from "react-i18next";
import {
  getApplicationResultQueryKey,
  listAwardsQueryKey,
  withdrawAwardMutation,
} from "@/api/@tanstack/react-query.gen";
import type { Award } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

export function useWithdrawingAward(
  { applicationId, version }: Pick<Award, "applicationId" | "version">,
  onDone: () => void,
) {
  const { t } = useTranslation("award");
  return useAction(withdrawAwardMutation(), {
    done: t("withdraw.done"),
    onDone,
    invalidates: [listAwardsQueryKey(), getApplicationResultQueryKey({ path: { id: applicationId } })],
    version: etagOf(version),
    showsProblem: true,
  });
}
