import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { OwnReviewsPage } from "@/features/review/components/OwnReviewsPage";
import { byRound } from "@/features/review/own-reviews";
import { useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { ownReviews } from "../../../-own-reviews";

export const Route = createFileRoute("/_signed-in/expert/rounds/$roundId")({
  beforeLoad: requirePermission("review.score"),
  loader: ({ context: { caller, queryClient }, params }) =>
    queryClient.ensureQueryData(ownReviews(caller, params.roundId)),
  component: OwnReviewsOfRound,
});

/** Where the message of an assignment leads. */
function OwnReviewsOfRound() {
  const { data } = useSuspenseQuery(ownReviews(useCaller(), Route.useParams().roundId));
  return <OwnReviewsPage rounds={byRound(data.items)} />;
}
