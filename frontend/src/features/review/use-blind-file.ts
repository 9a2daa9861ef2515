import { useTranslation } from "react-i18next";
import {
  getBlindFilesQueryKey,
  getWaitingQueryKey,
  listHeldFilesQueryKey,
  putBlindFileMutation,
} from "@/api/@tanstack/react-query.gen";
import type { BlindFiles } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

export function useBlindFile({ applicationId, roundId, version }: BlindFiles) {
  const { t } = useTranslation("review");
  return useAction(putBlindFileMutation(), {
    done: t("blind.done"),
    version: etagOf(version),
    invalidates: [
      getBlindFilesQueryKey({ path: { id: applicationId } }),
      listHeldFilesQueryKey({ path: { id: roundId } }),
      getWaitingQueryKey(),
    ],
    showsProblem: true,
  });
}
