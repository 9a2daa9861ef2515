import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listOrganisationGroupsOptions } from "@/api/@tanstack/react-query.gen";
import { GroupsPage } from "@/features/organisation/desk/GroupsPage";
import { parseListSearch } from "@/shared/desk/list-search";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/organisation-groups/")({
  validateSearch: parseListSearch,
  beforeLoad: requirePermission("organisation.read"),
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(listOrganisationGroupsOptions({ query: deps })),
  component: Groups,
});

function Groups() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(listOrganisationGroupsOptions({ query: { cursor: search.cursor } }));
  return <GroupsPage page={data} search={search} onSearch={(next) => void navigate({ search: next })} />;
}
