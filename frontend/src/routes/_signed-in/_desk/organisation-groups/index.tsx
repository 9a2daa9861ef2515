import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listOrganisationGroupsOptions } from "@/api/@tanstack/react-query.gen";
import { GroupsPage } from "@/features/organisation/desk/GroupsPage";
import { parseGroupsSearch } from "@/features/organisation/organisation-search";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/organisation-groups/")({
  validateSearch: parseGroupsSearch,
  beforeLoad: requirePermission("organisation.read"),
  loaderDeps: ({ search }) => queryOf(parseGroupsSearch, search),
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(listOrganisationGroupsOptions({ query: deps })),
  component: Groups,
});

function Groups() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(listOrganisationGroupsOptions({ query: queryOf(parseGroupsSearch, search) }));
  return (
    <GroupsPage
      page={data}
      mayEdit={may(useCaller(), "organisation.edit")}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
