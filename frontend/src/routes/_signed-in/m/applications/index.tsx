import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listApplicationsOptions } from "@/api/@tanstack/react-query.gen";
import { ApplicationsPage } from "@/features/application/components/ApplicationsPage";
import { ownQuery, parseOwnSearch } from "@/features/application/own-search";
import { may, unitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { DueCard } from "../../../-DueCard";
import { loadDue } from "../../../-due-applications";

export const Route = createFileRoute("/_signed-in/m/applications/")({
  beforeLoad: requirePermission("application.read"),
  validateSearch: parseOwnSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { caller, queryClient }, deps }) =>
    Promise.all([
      loadDue(queryClient, caller),
      queryClient.ensureQueryData(listApplicationsOptions({ query: ownQuery(deps, unitOf(caller)?.organisationId) })),
    ]),
  component: Applications,
});

function Applications() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const { data } = useQuery({
    ...listApplicationsOptions({ query: ownQuery(search, unitOf(caller)?.organisationId) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return (
    <ApplicationsPage
      page={data ?? { items: [] }}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      maySeeUnit={may(caller, "application.read-of-unit")}
    >
      <DueCard />
    </ApplicationsPage>
  );
}
