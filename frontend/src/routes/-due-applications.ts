import { type QueryClient, useQuery } from "@tanstack/react-query";
import { listApplicationsOptions } from "@/api/@tanstack/react-query.gen";
import { type Due, dueOf } from "@/features/application/due";
import { type Caller, may, unitOf } from "@/shared/session/caller";

/** More than anybody has at once. */
const MOST = 100;

const own = () => listApplicationsOptions({ query: { mine: true, limit: MOST } });

const ofUnit = (unit: string) => listApplicationsOptions({ query: { unit, state: "SUBMITTED", limit: MOST } });

/** The unit whose applications the caller endorses. */
function spokenFor(caller: Caller): string | undefined {
  return may(caller, "application.endorse") ? unitOf(caller)?.organisationId : undefined;
}

export async function loadDue(queryClient: QueryClient, caller: Caller): Promise<void> {
  if (!may(caller, "application.read")) return;
  const unit = spokenFor(caller);
  await Promise.all([
    queryClient.ensureQueryData(own()),
    ...(unit === undefined ? [] : [queryClient.ensureQueryData(ofUnit(unit))]),
  ]);
}

export function useDue(caller: Caller): Due {
  const unit = spokenFor(caller);
  const written = useQuery({ ...own(), enabled: may(caller, "application.read"), throwOnError: true });
  const handedIn = useQuery({ ...ofUnit(unit ?? ""), enabled: unit !== undefined, throwOnError: true });
  return dueOf(written.data?.items ?? [], handedIn.data?.items ?? []);
}
