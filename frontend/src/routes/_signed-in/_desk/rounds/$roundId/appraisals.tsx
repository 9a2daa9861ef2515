import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRoundOptions, listAppraisedCasesOptions } from "@/api/@tanstack/react-query.gen";
import { AppraisalsPage } from "@/features/project/desk/AppraisalsPage";
import { parseListSearch, queryOf } from "@/shared/list/list-search";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/appraisals")({
  beforeLoad: requirePermission("appraisal.manage"),
  validateSearch: parseListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { roundId: id }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
      queryClient.ensureQueryData(listAppraisedCasesOptions({ path: { id }, query: queryOf(parseListSearch, deps) })),
    ]),
  component: Appraisals,
});

function Appraisals() {
  const path = { id: Route.useParams().roundId };
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const { data, isPlaceholderData } = useQuery({
    ...listAppraisedCasesOptions({ path, query: queryOf(parseListSearch, search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return (
    <AppraisalsPage
      round={round}
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
