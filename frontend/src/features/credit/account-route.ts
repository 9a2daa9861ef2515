import { type QueryClient, useSuspenseQuery } from "@tanstack/react-query";
import {
  getCreditAccountOptions,
  listConsentTextsOptions,
  listCreditAccountEventsOptions,
} from "@/api/@tanstack/react-query.gen";
import { townsOptions } from "./towns";

/** The newest text is the one that is put to residents. */
const newestConsent = () => listConsentTextsOptions({ query: { limit: 1 } });

const path = (id: string) => ({ path: { id } });

export function loadAccount(queryClient: QueryClient, id: string): Promise<unknown> {
  return Promise.all([
    queryClient.ensureQueryData(getCreditAccountOptions(path(id))),
    queryClient.ensureQueryData(listCreditAccountEventsOptions(path(id))),
    queryClient.ensureQueryData(townsOptions()),
  ]);
}

/** What an account's page shows. */
export function useAccount(id: string) {
  const account = useSuspenseQuery(getCreditAccountOptions(path(id))).data;
  const events = useSuspenseQuery(listCreditAccountEventsOptions(path(id))).data.items;
  const towns = useSuspenseQuery(townsOptions()).data.items;
  return { account, events, towns };
}

export function loadOpening(queryClient: QueryClient): Promise<unknown> {
  return Promise.all([queryClient.ensureQueryData(townsOptions()), queryClient.ensureQueryData(newestConsent())]);
}

/** What the form of an opening needs. */
export function useOpeningForm() {
  const towns = useSuspenseQuery(townsOptions()).data.items;
  const [consent] = useSuspenseQuery(newestConsent()).data.items;
  return { towns, consent };
}
