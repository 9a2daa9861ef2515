import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getOrganisationTreeOptions, listOrganisationsOptions } from "@/api/@tanstack/react-query.gen";
import { OrganisationsPage } from "@/features/organisation/desk/OrganisationsPage";
import { isFinding, parseTreeSearch, type TreeSearch } from "@/features/organisation/organisation-search";
import { queryOf } from "@/shared/list/list-search";
import { requirePermission } from "@/shared/session/guards";

const LEVELS = 3;

export const Route = createFileRoute("/_signed-in/_desk/organisations/")({
  validateSearch: parseTreeSearch,
  beforeLoad: requirePermission("organisation.read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    isFinding(deps) ? queryClient.ensureQueryData(foundBy(deps)) : queryClient.ensureQueryData(treeOf(deps)),
  component: Organisations,
});

function treeOf({ on, root }: TreeSearch) {
  return getOrganisationTreeOptions({ query: { levels: LEVELS, ...(on && { on }), ...(root && { root }) } });
}

function foundBy(search: TreeSearch) {
  const { root, ...query } = queryOf(parseTreeSearch, search);
  return listOrganisationsOptions({ query: { ...query, ...(root && { below: root }) } });
}

function Organisations() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const asList = isFinding(search);
  const { data: tree } = useQuery({ ...treeOf(search), enabled: !asList, throwOnError: true });
  const { data: found } = useQuery({ ...foundBy(search), enabled: asList, throwOnError: true });
  return (
    <OrganisationsPage
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      tree={asList ? undefined : tree}
      found={asList ? found : undefined}
    />
  );
}
