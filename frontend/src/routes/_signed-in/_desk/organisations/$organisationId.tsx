import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getOrganisationOptions } from "@/api/@tanstack/react-query.gen";
import { OrganisationPage } from "@/features/organisation/desk/OrganisationPage";
import { type DaySearch, parseDaySearch } from "@/features/organisation/organisation-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/organisations/$organisationId")({
  validateSearch: parseDaySearch,
  beforeLoad: requirePermission("organisation.read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params, deps }) =>
    queryClient.ensureQueryData(organisationOn(params.organisationId, deps)),
  component: Organisation,
});

function organisationOn(id: string, { on }: DaySearch) {
  return getOrganisationOptions({ path: { id }, query: on === undefined ? {} : { on } });
}

function Organisation() {
  const { organisationId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(organisationOn(organisationId, search));
  return (
    <OrganisationPage
      key={organisationId}
      organisation={data}
      mayEdit={may(useCaller(), "organisation.edit")}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
