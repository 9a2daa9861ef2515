import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getOwnMentorshipOptions } from "@/api/@tanstack/react-query.gen";
import { MentorPage } from "@/features/project/components/MentorPage";
import { requirePermission } from "@/shared/session/guards";
import { ReviewMaterial } from "../../../-ReviewMaterial";

export const Route = createFileRoute("/_signed-in/expert/mentorships/$mentorshipId")({
  beforeLoad: requirePermission("guidance.give"),
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(getOwnMentorshipOptions({ path: { id: params.mentorshipId } })),
  component: OneMentorship,
});

function OneMentorship() {
  const path = { id: Route.useParams().mentorshipId };
  const navigate = Route.useNavigate();
  const mentorship = useSuspenseQuery(getOwnMentorshipOptions({ path })).data;
  return (
    <MentorPage
      key={path.id}
      mentorship={mentorship}
      material={<ReviewMaterial material={mentorship.material} />}
      onDeclined={() => void navigate({ to: "/expert" })}
    />
  );
}
