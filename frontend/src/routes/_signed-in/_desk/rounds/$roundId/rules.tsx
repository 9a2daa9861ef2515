import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, redirect } from "@tanstack/react-router";
import { getRoundOptions, listRuleKindsOptions } from "@/api/@tanstack/react-query.gen";
import { RulesPage } from "@/features/round/desk/rounds/RulesPage";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/rules")({
  beforeLoad: requirePermission("round.edit"),
  loader: async ({ context: { queryClient }, params: { roundId: id } }) => {
    const { standing } = await queryClient.ensureQueryData(getRoundOptions({ path: { id } }));
    // What it opened with stays.
    if (standing !== "DRAFT") throw redirect({ to: "/rounds/$roundId", params: { roundId: id }, replace: true });
    await queryClient.ensureQueryData(listRuleKindsOptions());
  },
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
