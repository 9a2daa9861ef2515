import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listProgrammesOptions } from "@/api/@tanstack/react-query.gen";
import { NewRoundPage } from "@/features/round/desk/rounds/NewRoundPage";
import { given, textFilter } from "@/shared/list/list-search";
import { actingUnitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const programmes = () => listProgrammesOptions({ query: { retired: false, limit: 200 } });

export const Route = createFileRoute("/_signed-in/_desk/rounds/new")({
  beforeLoad: requirePermission("round.edit"),
  validateSearch: (search: Record<string, unknown>): { programme?: string } =>
    given({ programme: textFilter(search, "programme") }),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(programmes()),
  component: NewRound,
});

function NewRound() {
  const { programme = "" } = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const acting = actingUnitOf(caller);
  return (
    <NewRoundPage
      key={programme}
      programmes={useSuspenseQuery(programmes()).data.items}
      programmeId={programme}
      units={acting ? [acting] : caller.units}
      onCreated={({ id }) => void navigate({ to: "/rounds/$roundId", params: { roundId: id } })}
    />
  );
}
