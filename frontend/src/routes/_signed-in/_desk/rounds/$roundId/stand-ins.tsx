import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { allQuotas } from "@/features/round/all-quotas";
import { StandInsPage } from "@/features/round/desk/rounds/StandInsPage";
import { useStandInPeople } from "@/features/round/use-stand-in-people";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/stand-ins")({
  beforeLoad: requirePermission("round.edit"),
  loader: async ({ context: { queryClient }, params: { roundId: id } }) => {
    const [quotas] = await Promise.all([
      allQuotas(queryClient, id),
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
    ]);
    return quotas;
  },
  component: StandIns,
});

function StandIns() {
  const { roundId: id } = Route.useParams();
  const navigate = Route.useNavigate();
  const people = useStandInPeople();
  const { data: round } = useSuspenseQuery(getRoundOptions({ path: { id } }));
  return (
    <StandInsPage
      key={id}
      round={round}
      quotas={Route.useLoaderData()}
      people={people}
      onSaved={() => void navigate({ to: "/rounds/$roundId", params: { roundId: id } })}
    />
  );
}
