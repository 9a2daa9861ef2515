import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import {
  listOwnExpertInvitationsOptions,
  listOwnExpertProfilesOptions,
  listOwnMentorshipsOptions,
} from "@/api/@tanstack/react-query.gen";
import { OwnMentorships } from "@/features/project/components/OwnMentorships";
import { OwnInvitations } from "@/features/review/components/OwnInvitations";
import { OwnProfiles } from "@/features/review/components/OwnProfiles";
import { OwnReviewsPage } from "@/features/review/components/OwnReviewsPage";
import { byRound } from "@/features/review/own-reviews";
import { useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { ownReviews } from "../../-own-reviews";

export const Route = createFileRoute("/_signed-in/expert/")({
  beforeLoad: requirePermission("review.score"),
  loader: ({ context: { caller, queryClient } }) => queryClient.ensureQueryData(ownReviews(caller)),
  component: OwnReviews,
});

function OwnReviews() {
  const { data } = useSuspenseQuery(ownReviews(useCaller()));
  const invitations = useQuery(listOwnExpertInvitationsOptions()).data;
  const mentorships = useQuery(listOwnMentorshipsOptions()).data;
  const profiles = useQuery(listOwnExpertProfilesOptions()).data;
  return (
    <OwnReviewsPage
      rounds={byRound(data.items)}
      above={
        <>
          <OwnInvitations invitations={invitations?.items ?? []} />
          <OwnMentorships mentorships={mentorships?.items ?? []} />
        </>
      }
      below={<OwnProfiles profiles={profiles?.items ?? []} />}
    />
  );
}
