import type { QueryKey, UseMutationOptions } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  addIdentityDocumentMutation,
  closeCreditAccountMutation,
  discloseCreditAccountMutation,
  eraseCreditAccountMutation,
  getCreditAccountQueryKey,
  listCreditAccountEventsQueryKey,
  listCreditAccountsQueryKey,
  lookUpCreditAccountsMutation,
  openCreditAccountMutation,
  patchCreditAccountMutation,
  reopenCreditAccountMutation,
} from "@/api/@tanstack/react-query.gen";
import type { CreditAccount, FoundAccounts } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

/** What was found is handed to the page alone: it is personal, and not kept with what was read. */
export function useLookingUp(onFound: (found: FoundAccounts) => void) {
  return useAction(lookUpCreditAccountsMutation(), { onDone: onFound, showsProblem: true });
}

export function useOpening(onOpened: (account: CreditAccount) => void) {
  const { t } = useTranslation("credit");
  return useAction(openCreditAccountMutation(), {
    done: t("open.done"),
    onDone: onOpened,
    invalidates: [listCreditAccountsQueryKey()],
    showsProblem: true,
  });
}

/** In full, to the page alone. */
export function useDisclosing({ id }: Pick<CreditAccount, "id">, onShown: (account: CreditAccount) => void) {
  return useAction(discloseCreditAccountMutation(), {
    onDone: onShown,
    invalidates: [listCreditAccountEventsQueryKey({ path: { id } })],
    showsProblem: true,
  });
}

type Account = Pick<CreditAccount, "id" | "version">;

function useAccountAction<TData, TError, TSent extends { path: { id: string } }>(
  options: UseMutationOptions<TData, TError, TSent>,
  { id, version }: Account,
  done: string,
  onDone: () => void,
) {
  const invalidates: QueryKey[] = [
    getCreditAccountQueryKey({ path: { id } }),
    listCreditAccountEventsQueryKey({ path: { id } }),
    listCreditAccountsQueryKey(),
  ];
  return useAction(options, { done, onDone, invalidates, version: etagOf(version), showsProblem: true });
}

export function useCorrecting(account: Account, onDone: () => void) {
  const { t } = useTranslation("credit");
  return useAccountAction(patchCreditAccountMutation(), account, t("correct.done"), onDone);
}

export function useAddingDocument(account: Account, onDone: () => void) {
  const { t } = useTranslation("credit");
  return useAccountAction(addIdentityDocumentMutation(), account, t("add-document.done"), onDone);
}

export function useClosing(account: Account, onDone: () => void) {
  const { t } = useTranslation("credit");
  return useAccountAction(closeCreditAccountMutation(), account, t("close.done"), onDone);
}

export function useReopening(account: Account, onDone: () => void) {
  const { t } = useTranslation("credit");
  return useAccountAction(reopenCreditAccountMutation(), account, t("reopen.done"), onDone);
}

export function useErasing(account: Account, onDone: () => void) {
  const { t } = useTranslation("credit");
  return useAccountAction(eraseCreditAccountMutation(), account, t("erase.done"), onDone);
}
