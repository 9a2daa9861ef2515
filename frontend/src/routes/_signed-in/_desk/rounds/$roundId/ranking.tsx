import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import {
  getRankingAnalysisOptions,
  getRankingOptions,
  getRoundOptions,
  listRankedCasesOptions,
} from "@/api/@tanstack/react-query.gen";
import { AnalysisCard } from "@/features/decision/desk/ranking/AnalysisCard";
import { RankingPage } from "@/features/decision/desk/ranking/RankingPage";
import { ReplayCard } from "@/features/decision/desk/ranking/ReplayCard";
import { type RankingSearch, rankingQuery, rankingSearch } from "@/features/decision/ranking-search";
import { requirePermission } from "@/shared/session/guards";

const ofStage = ({ stage }: RankingSearch) => ({ ...(stage !== undefined && { stage }) });

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/ranking")({
  beforeLoad: requirePermission("round-decision.read"),
  validateSearch: rankingSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { roundId: id }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
      queryClient.ensureQueryData(getRankingOptions({ path: { id }, query: ofStage(deps) })),
      queryClient.ensureQueryData(getRankingAnalysisOptions({ path: { id }, query: ofStage(deps) })),
      queryClient.ensureQueryData(listRankedCasesOptions({ path: { id }, query: rankingQuery(deps) })),
    ]),
  component: Ranking,
});

function Ranking() {
  const { roundId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const path = { id: roundId };
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const ranking = useSuspenseQuery(getRankingOptions({ path, query: ofStage(search) })).data;
  const analysis = useSuspenseQuery(getRankingAnalysisOptions({ path, query: ofStage(search) })).data;
  const { data, isPlaceholderData } = useQuery({
    ...listRankedCasesOptions({ path, query: rankingQuery(search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
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
