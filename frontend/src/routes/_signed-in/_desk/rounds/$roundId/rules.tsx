import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRoundOptions, listRuleKindsOptions } from "@/api/@tanstack/react-query.gen";
import { RulesPage } from "@/features/round/desk/rounds/RulesPage";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/rules")({
  beforeLoad: requirePermission("round.edit"),
  loader: ({ context: { queryClient }, params: { roundId: id } }) =>
    Promise.all([
      queryClient.ensureQueryData(listRuleKindsOptions()),
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
    ]),
  component: Rules,
});

function Rules() {
  const { roundId: id } = Route.useParams();
  const navigate = Route.useNavigate();
  const { data: round } = useSuspenseQuery(getRoundOptions({ path: { id } }));
  const { data: kinds } = useSuspenseQuery(listRuleKindsOptions());
  return (
    <RulesPage
      key={id}
      round={round}
      kinds={kinds}
      onSaved={() => void navigate({ to: "/rounds/$roundId", params: { roundId: id } })}
    />
  );
}
