import { useQueries, useSuspenseQuery } from "@tanstack/react-query";
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
import { ifThere } from "@/shared/api/if-there";
import { reviewStages } from "@/shared/desk/review-stages";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const rankingOf = (id: string, stage: string) => ifThere(getRankingOptions({ path: { id }, query: { stage } }));
const rankedOf = (id: string, stage: string) => ifThere(listRankedCasesOptions({ path: { id }, query: { stage } }));

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/decision")({
  beforeLoad: requirePermission("round-decision.read"),
  loader: async ({ context: { queryClient }, params: { roundId: id } }) => {
    const path = { id };
    const [round] = await Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path })),
      queryClient.ensureQueryData(getRoundDecisionOptions({ path })),
    ]);
    await Promise.all(
      reviewStages(round).flatMap((stage) => [
        queryClient.ensureQueryData(rankingOf(id, stage.id)),
        queryClient.ensureQueryData(rankedOf(id, stage.id)),
      ]),
    );
  },
  component: Decision,
});

function Decision() {
  const path = { id: Route.useParams().roundId };
  const caller = useCaller();
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const decision = useSuspenseQuery(getRoundDecisionOptions({ path })).data;
  const stages = reviewStages(round);
  const rankings = useQueries({ queries: stages.map(({ id }) => ({ ...rankingOf(path.id, id), throwOnError: true })) });
  const ranked = useQueries({ queries: stages.map(({ id }) => ({ ...rankedOf(path.id, id), throwOnError: true })) });
  return (
    <DecisionPage
      key={path.id}
      round={round}
      reviewed={stages.map((stage, i) => ({
        stage,
        ranking: rankings[i]?.data ?? null,
        cases: ranked[i]?.data?.items ?? [],
      }))}
      decision={decision}
      signOffId={may(caller, "sign-off.read") ? decision.signOffId : null}
      leftOver={<LeftOverCard round={round} mayEnd={mayHandle(caller, round, "application.check")} />}
    />
  );
}
