import { useTranslation } from "react-i18next";
import {
  declarePersonTieMutation,
  listPersonTiesQueryKey,
  listReviewersQueryKey,
  listReviewsQueryKey,
  revokePersonTieMutation,
} from "@/api/@tanstack/react-query.gen";
import type { PersonTie } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

export function useDeclaringTie(organisationId: string, roundId: string, onDone: () => void) {
  const { t } = useTranslation("assignment");
  return useAction(declarePersonTieMutation(), {
    done: t("tie.done"),
    invalidates: [
      listPersonTiesQueryKey({ path: { id: organisationId } }),
      listReviewsQueryKey(),
      listReviewersQueryKey({ path: { id: roundId } }),
    ],
    onDone,
    showsProblem: true,
  });
}

export function useRevokingTie(organisationId: string, tie: PersonTie, onDone: () => void) {
  const { t } = useTranslation("assignment");
  return useAction(revokePersonTieMutation(), {
    done: t("tie.revoked"),
    version: etagOf(tie.version),
    invalidates: [listPersonTiesQueryKey({ path: { id: organisationId } })],
    onDone,
    showsProblem: true,
  });
}
