import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { RoundPage } from "@/features/round/desk/rounds/RoundPage";
import { mayRun } from "@/features/round/may-run";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/")({
  beforeLoad: requirePermission("round.read"),
  loader: ({ context: { queryClient }, params: { roundId: id } }) =>
    queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
  component: OneRound,
});

function OneRound() {
  const { roundId: id } = Route.useParams();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const { data } = useSuspenseQuery(getRoundOptions({ path: { id } }));
  return (
    <RoundPage
      key={id}
      round={data}
      mayRun={mayRun(caller, data)}
      readsUnits={may(caller, "round.read-units")}
      onDiscarded={() => void navigate({ to: "/rounds" })}
    />
  );
}
