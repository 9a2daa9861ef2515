import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import {
  getRankingOptions,
  getRoundDecisionOptions,
  getRoundOptions,
  listRankedCasesOptions,
} from "@/api/@tanstack/react-query.gen";
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
    if (decision.rankingId !== null) {
      await Promise.all([
        queryClient.ensureQueryData(getRankingOptions({ path })),
        queryClient.ensureQueryData(listRankedCasesOptions({ path })),
      ]);
    }
  },
  component: Decision,
});

function Decision() {
  const path = { id: Route.useParams().roundId };
  const caller = useCaller();
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const decision = useSuspenseQuery(getRoundDecisionOptions({ path })).data;
  // There is none before.
  const ifRanked = { enabled: decision.rankingId !== null, throwOnError: true };
  const ranking = useQuery({ ...getRankingOptions({ path }), ...ifRanked });
  const ranked = useQuery({ ...listRankedCasesOptions({ path }), ...ifRanked });
  return (
    <DecisionPage
      key={path.id}
      round={round}
      ranking={ranking.data ?? null}
      ranked={ranked.data?.items ?? []}
      decision={decision}
      signOffId={may(caller, "sign-off.read") ? decision.signOffId : null}
      leftOver={<LeftOverCard round={round} mayEnd={mayHandle(caller, round, "application.check")} />}
    />
  );
}
