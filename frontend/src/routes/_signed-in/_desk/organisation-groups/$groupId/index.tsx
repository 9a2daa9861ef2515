import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import {
  expandOrganisationGroupOptions,
  getOrganisationGroupOptions,
  getOrganisationOptions,
} from "@/api/@tanstack/react-query.gen";
import { GroupPage } from "@/features/organisation/desk/GroupPage";
import { type GroupSearch, parseGroupSearch } from "@/features/organisation/organisation-search";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/organisation-groups/$groupId/")({
  validateSearch: parseGroupSearch,
  beforeLoad: requirePermission("organisation.read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { groupId: id }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(getOrganisationGroupOptions({ path: { id } })),
      queryClient.ensureQueryData(membersOf(id, deps)),
    ]),
  component: Group,
});

function membersOf(id: string, search: GroupSearch) {
  return expandOrganisationGroupOptions({ path: { id }, query: queryOf(parseGroupSearch, search) });
}

function Group() {
  const { groupId: id } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: group } = useSuspenseQuery(getOrganisationGroupOptions({ path: { id } }));
  const { data: members } = useSuspenseQuery(membersOf(id, search));
  const belowId = group.rule?.belowId ?? "";
  const { data: below } = useQuery({
    ...getOrganisationOptions({ path: { id: belowId }, query: search.on ? { on: search.on } : {} }),
    enabled: belowId !== "",
  });
  return (
    <GroupPage
      group={group}
      below={below?.name}
      members={members}
      mayEdit={may(useCaller(), "organisation.edit")}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
