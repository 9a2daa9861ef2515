import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import {
  getRankingAnalysisOptions,
  getRankingOptions,
  getRoundOptions,
  listRankedCasesOptions,
} from "@/api/@tanstack/react-query.gen";
import { AnalysisCard } from "@/features/decision/desk/ranking/AnalysisCard";
import { NoRankingPage } from "@/features/decision/desk/ranking/NoRankingPage";
import { RankingPage } from "@/features/decision/desk/ranking/RankingPage";
import { ReplayCard } from "@/features/decision/desk/ranking/ReplayCard";
import { type RankingSearch, rankingQuery, rankingSearch } from "@/features/decision/ranking-search";
import { ifThere } from "@/shared/api/if-there";
import { requirePermission } from "@/shared/session/guards";

const ofStage = ({ stage }: RankingSearch) => ({ ...(stage !== undefined && { stage }) });

/** None of them is there before somebody makes the ranking. */
const rankingOf = (id: string, search: RankingSearch) =>
  ifThere(getRankingOptions({ path: { id }, query: ofStage(search) }));
const analysisOf = (id: string, search: RankingSearch) =>
  ifThere(getRankingAnalysisOptions({ path: { id }, query: ofStage(search) }));
const casesOf = (id: string, search: RankingSearch) =>
  ifThere(listRankedCasesOptions({ path: { id }, query: rankingQuery(search) }));

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/ranking")({
  beforeLoad: requirePermission("round-decision.read"),
  validateSearch: rankingSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { roundId: id }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
      queryClient.ensureQueryData(rankingOf(id, deps)),
      queryClient.ensureQueryData(analysisOf(id, deps)),
      queryClient.ensureQueryData(casesOf(id, deps)),
    ]),
  component: Ranking,
});

function Ranking() {
  const { roundId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const path = { id: roundId };
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const ranking = useSuspenseQuery(rankingOf(roundId, search)).data;
  const analysis = useSuspenseQuery(analysisOf(roundId, search)).data;
  const { data, isPlaceholderData } = useQuery({
    ...casesOf(roundId, search),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  if (ranking === null || analysis === null) {
    return (
      <NoRankingPage round={round} stageId={search.stage} onStage={(stage) => void navigate({ search: { stage } })} />
    );
  }
  return (
    <RankingPage
      round={round}
      ranking={ranking}
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    >
      <AnalysisCard roundId={roundId} analysis={analysis} />
      <ReplayCard key={ranking.id} roundId={roundId} stageId={ranking.stageId} />
    </RankingPage>
  );
}
