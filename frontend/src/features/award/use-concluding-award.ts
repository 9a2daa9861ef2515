import { useTranslation } from "react-i18next";
import { concludeAwardMutation, listAwardsQueryKey } from "@/api/@tanstack/react-query.gen";
import type { Award } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

export function useConcludingAward({ version }: Pick<Award, "version">, onDone: () => void) {
  const { t } = useTranslation("award");
  return useAction(concludeAwardMutation(), {
    done: t("conclude.done"),
    onDone,
    invalidates: [listAwardsQueryKey()],
    version: etagOf(version),
    showsProblem: true,
  });
}
