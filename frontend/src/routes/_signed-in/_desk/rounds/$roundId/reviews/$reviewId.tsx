import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getBlindFilesOptions, getCaseVotesOptions, getReviewOptions } from "@/api/@tanstack/react-query.gen";
import { AGAIN_MS, BlindFilesCard } from "@/features/review/desk/BlindFilesCard";
import { CaseVotesCard } from "@/features/review/desk/CaseVotesCard";
import { ReviewCasePage } from "@/features/review/desk/ReviewCasePage";
import { ReviewSteps } from "@/features/review/desk/ReviewSteps";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { ReviewMaterial } from "../../../../../-ReviewMaterial";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/reviews/$reviewId")({
  beforeLoad: requirePermission("review.read-of-round", "review.oversee"),
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(getReviewOptions({ path: { id: params.reviewId } })),
  component: OneReview,
});

function OneReview() {
  const { roundId, reviewId } = Route.useParams();
  const navigate = Route.useNavigate();
  const mayAssign = may(useCaller(), "review.assign");
  const review = useSuspenseQuery(getReviewOptions({ path: { id: reviewId } })).data;
  return (
    <ReviewCasePage
      review={review}
      votes={
        review.rubric.criteria.some(({ kind }) => kind === "VOTE") && <Votes applicationId={review.applicationId} />
      }
      blindFiles={review.blind && <Files applicationId={review.applicationId} />}
      material={<ReviewMaterial material={review.material} />}
      actions={
        mayAssign &&
        review.state === "ASSIGNED" && (
          <ReviewSteps
            review={review}
            onGone={() => void navigate({ to: "/rounds/$roundId/reviews", params: { roundId } })}
          />
        )
      }
    />
  );
}

function Votes({ applicationId }: { applicationId: string }) {
  const { data } = useQuery(getCaseVotesOptions({ path: { id: applicationId } }));
  return data && <CaseVotesCard key={data.version} votes={data} />;
}

function Files({ applicationId }: { applicationId: string }) {
  const { data } = useQuery({
    ...getBlindFilesOptions({ path: { id: applicationId } }),
    refetchInterval: ({ state }) => (state.data?.complete ? false : AGAIN_MS),
  });
  return data && <BlindFilesCard files={data} />;
}
