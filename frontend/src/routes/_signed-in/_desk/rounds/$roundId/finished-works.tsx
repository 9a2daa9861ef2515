import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRoundOptions, listFinishedWorksOptions } from "@/api/@tanstack/react-query.gen";
import { FinishedWorksPage } from "@/features/project/desk/FinishedWorksPage";
import { parseListSearch, queryOf } from "@/shared/list/list-search";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/finished-works")({
  beforeLoad: requirePermission("finished-work.call-in"),
  validateSearch: parseListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { roundId: id }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
      queryClient.ensureQueryData(listFinishedWorksOptions({ path: { id }, query: queryOf(parseListSearch, deps) })),
    ]),
  component: FinishedWorks,
});

function FinishedWorks() {
  const path = { id: Route.useParams().roundId };
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const { data, isPlaceholderData } = useQuery({
    ...listFinishedWorksOptions({ path, query: queryOf(parseListSearch, search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return (
    <FinishedWorksPage
      round={round}
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
