import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { expandOrganisationGroupOptions, getOrganisationGroupOptions } from "@/api/@tanstack/react-query.gen";
import { GroupPage } from "@/features/organisation/desk/GroupPage";
import { parseGroupSearch } from "@/features/organisation/organisation-search";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/organisation-groups/$groupId")({
  validateSearch: parseGroupSearch,
  beforeLoad: requirePermission("organisation.read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { groupId: id }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(getOrganisationGroupOptions({ path: { id } })),
      queryClient.ensureQueryData(expandOrganisationGroupOptions({ path: { id }, query: deps })),
    ]),
  component: Group,
});

function Group() {
  const { groupId: id } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: group } = useSuspenseQuery(getOrganisationGroupOptions({ path: { id } }));
  const { data: members } = useSuspenseQuery(expandOrganisationGroupOptions({ path: { id }, query: search }));
  return (
    <GroupPage group={group} members={members} search={search} onSearch={(next) => void navigate({ search: next })} />
  );
}
