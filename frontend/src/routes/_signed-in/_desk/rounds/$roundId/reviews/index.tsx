import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getRoundOptions, listReviewersOptions, listReviewsOptions } from "@/api/@tanstack/react-query.gen";
import type { Round } from "@/api/types.gen";
import { ExpertProgress } from "@/features/review/desk/ExpertProgress";
import { HeldFilesLink } from "@/features/review/desk/HeldFilesLink";
import { PublishReviews } from "@/features/review/desk/PublishReviews";
import { PlanLink } from "@/features/review/desk/plan/PlanLink";
import { RoundReviewsPage } from "@/features/review/desk/RoundReviewsPage";
import { parseReviewSearch, type ReviewSearch, reviewQuery } from "@/features/review/review-search";
import { ReviewStageChoice } from "@/shared/desk/ReviewStageChoice";
import { isBlind, reviewStage, reviewStages } from "@/shared/desk/review-stages";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { CopyToChat } from "@/shared/ui/CopyToChat";

/** Of the stage that is looked at, where there are several. */
function reviewsOf(round: Round, search: ReviewSearch) {
  const stage = reviewStages(round).length > 1 ? reviewStage(round, search.stage)?.id : undefined;
  return reviewQuery({ ...search, stage }, round.id);
}

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/reviews/")({
  beforeLoad: requirePermission("review.read-of-round", "review.oversee"),
  validateSearch: parseReviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { roundId }, deps }) =>
    queryClient
      .ensureQueryData(getRoundOptions({ path: { id: roundId } }))
      .then((round) => queryClient.ensureQueryData(listReviewsOptions({ query: reviewsOf(round, deps) }))),
  component: RoundReviews,
});

function RoundReviews() {
  const { t } = useTranslation("review");
  const formats = useFormats();
  const { roundId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const mayAssign = may(useCaller(), "review.assign");
  const round = useSuspenseQuery(getRoundOptions({ path: { id: roundId } })).data;
  const { data, isPlaceholderData } = useQuery({
    ...listReviewsOptions({ query: reviewsOf(round, search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const stage = reviewStage(round, search.stage);
  const ofStage = stage && { stage: stage.id };
  const experts =
    useQuery({
      ...listReviewersOptions({ path: { id: roundId }, query: { limit: 200, ...ofStage } }),
      enabled: mayAssign,
    }).data?.items ?? [];
  const open = useQuery(listReviewsOptions({ query: { round: roundId, ...ofStage, state: "ASSIGNED", limit: 200 } }))
    .data?.items;
  const waiting = open?.filter(({ publishedAt }) => publishedAt === null).length ?? 0;
  const outstanding = open?.filter(({ publishedAt }) => publishedAt !== null) ?? [];
  const [dueOn] = outstanding.flatMap((review) => review.dueOn ?? []).sort();
  const progress = stage?.progress;
  return (
    <RoundReviewsPage
      round={round}
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      stages={
        stage && (
          <ReviewStageChoice
            round={round}
            value={stage.id}
            onChoose={(next) => void navigate({ search: { stage: next } })}
          />
        )
      }
      experts={experts}
      search={{ ...search, ...(reviewStages(round).length > 1 && ofStage) }}
      onSearch={(next) => void navigate({ search: next })}
      progress={
        progress && (
          <ExpertProgress
            progress={progress}
            experts={experts}
            onExpert={(reviewer) => void navigate({ search: refined(search, { reviewer }) })}
          />
        )
      }
      actions={
        <>
          {reviewStages(round).some(isBlind) && <HeldFilesLink roundId={roundId} />}
          {mayAssign && (
            <>
              {outstanding.length > 0 && (
                <CopyToChat
                  text={t(dueOn ? "remind.until" : "remind.text", {
                    round: round.description.title,
                    count: outstanding.length,
                    day: dueOn ? formats.day(dueOn) : "",
                  })}
                  path={`/expert/rounds/${roundId}`}
                />
              )}
              {waiting > 0 && <PublishReviews roundId={roundId} waiting={waiting} />}
              <PlanLink roundId={roundId} stageId={stage?.id} />
              <Link
                to="/rounds/$roundId/reviews/assign"
                params={{ roundId }}
                search={{ stage: stage?.id }}
                className="btn plain"
              >
                {t("assign.open")}
              </Link>
            </>
          )}
        </>
      }
    />
  );
}
