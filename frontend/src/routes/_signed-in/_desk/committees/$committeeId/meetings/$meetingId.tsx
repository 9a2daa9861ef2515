import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getCommitteeMeetingOptions } from "@/api/@tanstack/react-query.gen";
import { MeetingPage } from "@/features/committee/desk/MeetingPage";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/committees/$committeeId/meetings/$meetingId")({
  beforeLoad: requirePermission("committee.read"),
  loader: ({ context: { queryClient }, params: { committeeId, meetingId } }) =>
    queryClient.ensureQueryData(getCommitteeMeetingOptions({ path: { id: committeeId, meetingId } })),
  component: Meeting,
});

function Meeting() {
  const { committeeId, meetingId } = Route.useParams();
  const { data } = useSuspenseQuery(getCommitteeMeetingOptions({ path: { id: committeeId, meetingId } }));
  const caller = useCaller();
  return (
    <MeetingPage
      key={meetingId}
      meeting={data}
      mayEdit={may(caller, "committee.edit")}
      maySeeTasks={may(caller, "plan.read-units")}
    />
  );
}
