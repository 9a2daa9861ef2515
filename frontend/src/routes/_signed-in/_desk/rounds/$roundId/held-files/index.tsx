import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRoundOptions, listHeldFilesOptions } from "@/api/@tanstack/react-query.gen";
import { HeldFilesPage } from "@/features/review/desk/HeldFilesPage";
import { heldQuery, parseHeldSearch } from "@/features/review/held-search";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/held-files/")({
  beforeLoad: requirePermission("review.read-of-round", "review.oversee"),
  validateSearch: parseHeldSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { roundId }, deps }) => {
    const path = { id: roundId };
    return Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path })),
      queryClient.ensureQueryData(listHeldFilesOptions({ path, query: heldQuery(deps) })),
    ]);
  },
  component: HeldFiles,
});

function HeldFiles() {
  const path = { id: Route.useParams().roundId };
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const { data, isPlaceholderData } = useQuery({
    ...listHeldFilesOptions({ path, query: heldQuery(search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return (
    <HeldFilesPage
      round={round}
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
