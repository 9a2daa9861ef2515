import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRankingOptions, getRoundDecisionOptions, getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { LeftOverCard } from "@/features/application/desk/LeftOverCard";
import { DecisionPage } from "@/features/decision/desk/DecisionPage";
import { mayHandle } from "@/features/round/may-run";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/decision")({
  beforeLoad: requirePermission("round-decision.read"),
  loader: async ({ context: { queryClient }, params: { roundId: id } }) => {
    const path = { id };
    const [decision] = await Promise.all([
      queryClient.ensureQueryData(getRoundDecisionOptions({ path })),
      queryClient.ensureQueryData(getRoundOptions({ path })),
    ]);
    if (decision.rankingId !== null) await queryClient.ensureQueryData(getRankingOptions({ path }));
  },
  component: Decision,
});

function Decision() {
  const path = { id: Route.useParams().roundId };
  const caller = useCaller();
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const decision = useSuspenseQuery(getRoundDecisionOptions({ path })).data;
  const ranking = useQuery({
    ...getRankingOptions({ path }),
    // There is none before.
    enabled: decision.rankingId !== null,
    throwOnError: true,
  });
  return (
    <DecisionPage
      key={path.id}
      round={round}
      ranking={ranking.data ?? null}
      decision={decision}
      signOffId={may(caller, "sign-off.read") ? decision.signOffId : null}
      leftOver={<LeftOverCard round={round} mayEnd={mayHandle(caller, round, "application.check")} />}
    />
  );
}
