import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, useLocation } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { getReviewOptions } from "@/api/@tanstack/react-query.gen";
import { OwnReviewPage } from "@/features/review/components/OwnReviewPage";
import { missing } from "@/features/review/own-reviews";
import { useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { Loading } from "@/shared/ui/states";
import { ownReviews } from "../../../-own-reviews";
import { ReviewMaterial } from "../../../-ReviewMaterial";

export const Route = createFileRoute("/_signed-in/expert/reviews/$reviewId")({
  beforeLoad: requirePermission("review.score"),
  loader: async ({ context: { caller, queryClient }, params }) => {
    const review = await queryClient.ensureQueryData(getReviewOptions({ path: { id: params.reviewId } }));
    await queryClient.ensureQueryData(ownReviews(caller, review.roundId));
  },
  component: OneReview,
});

/** Of what is handed in; who scores does not wait for it. */
const ReadReviewPage = lazy(async () => ({
  default: (await import("@/features/review/components/ReadReviewPage")).ReadReviewPage,
}));

function OneReview() {
  const path = { id: Route.useParams().reviewId };
  const navigate = Route.useNavigate();
  const startsAtSheet = useLocation().hash === "sheet";
  const review = useSuspenseQuery(getReviewOptions({ path })).data;
  const own = useSuspenseQuery(ownReviews(useCaller(), review.roundId)).data.items;
  const finished = own.filter((each) => each.id !== review.id && missing(each) === 0).length;
  const material = <ReviewMaterial material={review.material} />;
  const toRound = () => void navigate({ to: "/expert/rounds/$roundId", params: { roundId: review.roundId } });

  function toNext(): void {
    const nextId = review.position?.nextId;
    if (nextId) void navigate({ to: "/expert/reviews/$reviewId", params: { reviewId: nextId }, hash: "sheet" });
    else toRound();
  }

  return review.writable ? (
    <OwnReviewPage
      key={review.id}
      review={review}
      othersFinished={finished}
      material={material}
      startsAtSheet={startsAtSheet}
      onNext={toNext}
      onExcused={toRound}
    />
  ) : (
    <Suspense fallback={<Loading />}>
      <ReadReviewPage key={review.id} review={review} finished={finished} material={material} />
    </Suspense>
  );
}
