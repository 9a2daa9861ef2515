import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getOrganisationTreeOptions, listOrganisationsOptions } from "@/api/@tanstack/react-query.gen";
import { OrganisationsPage } from "@/features/organisation/desk/OrganisationsPage";
import { parseTreeSearch, type TreeSearch } from "@/features/organisation/organisation-search";
import { requirePermission } from "@/shared/session/guards";

const LEVELS = 3;

export const Route = createFileRoute("/_signed-in/_desk/organisations/")({
  validateSearch: parseTreeSearch,
  beforeLoad: requirePermission("organisation.read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    deps.name === undefined ? queryClient.ensureQueryData(treeOf(deps)) : queryClient.ensureQueryData(foundBy(deps)),
  component: Organisations,
});

function treeOf({ on, root }: TreeSearch) {
  return getOrganisationTreeOptions({ query: { levels: LEVELS, ...(on && { on }), ...(root && { root }) } });
}

function foundBy({ root: _, ...query }: TreeSearch) {
  return listOrganisationsOptions({ query });
}

function Organisations() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const isFinding = search.name !== undefined;
  const { data: tree } = useQuery({ ...treeOf(search), enabled: !isFinding, throwOnError: true });
  const { data: found } = useQuery({ ...foundBy(search), enabled: isFinding, throwOnError: true });
  return (
    <OrganisationsPage
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      tree={isFinding ? undefined : tree}
      found={isFinding ? found : undefined}
    />
  );
}
