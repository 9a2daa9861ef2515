import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getOrganisationOptions, listExpertsOptions, listRoundsOptions } from "@/api/@tanstack/react-query.gen";
import { COLUMNS, ExpertListPage } from "@/features/expert/desk/ExpertListPage";
import { type ExpertSearch, expertQuery, parseExpertSearch } from "@/features/expert/expert-search";
import { ViewsBar } from "@/features/saved-view/desk/ViewsBar";
import { may, unitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

/** Those of some years; further ones come by an address. */
const rounds = () => listRoundsOptions({ query: { limit: 200 } });

export const Route = createFileRoute("/_signed-in/_desk/experts/")({
  beforeLoad: requirePermission("expert.read"),
  validateSearch: parseExpertSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(rounds()),
  component: Experts,
});

function Experts() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const opened = useSuspenseQuery(rounds()).data.items.filter(({ standing }) => standing !== "DRAFT");
  // The pool belongs to whose rounds are called, which is seldom the unit one belongs to.
  const id = search.organisation ?? opened[0]?.organisationId ?? unitOf(caller)?.organisationId ?? "";
  const organisation = useQuery(getOrganisationOptions({ path: { id } })).data;
  const { data, isPlaceholderData } = useQuery({
    ...listExpertsOptions({ path: { id }, query: expertQuery(search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const onSearch = (next: ExpertSearch) => void navigate({ search: next });
  return (
    <ExpertListPage
      organisation={{ id, name: organisation?.name ?? "" }}
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      views={
        <ViewsBar list="EXPERTS" parse={parseExpertSearch} columns={COLUMNS} search={search} onSearch={onSearch} />
      }
      rounds={may(caller, "review.assign") ? opened.filter(({ organisationId }) => organisationId === id) : []}
      search={search}
      onSearch={onSearch}
    />
  );
}
