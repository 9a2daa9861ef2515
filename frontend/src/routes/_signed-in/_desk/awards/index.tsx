import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listAwardsOptions, listProgrammesOptions } from "@/api/@tanstack/react-query.gen";
import { awardQuery, awardSearch } from "@/features/award/award-search";
import { AwardsPage } from "@/features/award/desk/AwardsPage";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/awards/")({
  beforeLoad: requirePermission("award.read"),
  validateSearch: awardSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(listAwardsOptions({ query: awardQuery(deps) })),
  component: Awards,
});

function Awards() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const { data, isPlaceholderData } = useQuery({
    ...listAwardsOptions({ query: awardQuery(search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const programmes = useQuery({
    ...listProgrammesOptions({ query: { limit: 200 } }),
    enabled: may(caller, "programme.read"),
  });
  return (
    <AwardsPage
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      programmes={programmes.data?.items ?? []}
      mayWithdraw={may(caller, "award.withdraw")}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
