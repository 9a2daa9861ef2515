import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listProgrammesOptions, listRoundsOptions } from "@/api/@tanstack/react-query.gen";
import { RoundsPage } from "@/features/round/desk/rounds/RoundsPage";
import { type RoundSearch, roundQuery, roundSearch } from "@/features/round/round-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const rounds = (search: RoundSearch) => listRoundsOptions({ query: roundQuery(search) });

export const Route = createFileRoute("/_signed-in/_desk/rounds/")({
  staticData: { phone: "/m/rounds", isMoreAtDesk: true },
  beforeLoad: requirePermission("round.read"),
  validateSearch: roundSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(rounds(deps)),
  component: Rounds,
});

function Rounds() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const { data } = useSuspenseQuery(rounds(search));
  const programmes = useQuery({
    ...listProgrammesOptions({ query: { limit: 200 } }),
    enabled: may(caller, "programme.read"),
  });
  return (
    <RoundsPage
      page={data}
      programmes={programmes.data?.items ?? []}
      mayCreate={may(caller, "round.edit")}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
