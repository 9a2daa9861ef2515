import { useTranslation } from "react-i18next";
import type { CommitteeMeetingView } from "@/api/types.gen";
import { versionOf } from "@/shared/api/versions";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useCorrectingMeeting, useReadingMeetingAgain } from "../use-committee-actions";
import { MeetingDialog, type MeetingFields } from "./MeetingDialog";

/** What was recorded wrong, and the minutes once they are written. */
export function CorrectMeetingDialog({ meeting, onClose }: { meeting: CommitteeMeetingView; onClose: () => void }) {
  const { t } = useTranslation("committee");
  const { id: meetingId, committeeId: id } = meeting;
  const place = `/committees/${id}/meetings/${meetingId}`;
  const draft = useDraft<MeetingFields>(
    `committee-meeting-correction:${meetingId}`,
    {
      heldOn: meeting.heldOn,
      subject: meeting.subject,
      minutesNumber: meeting.minutesNumber ?? "",
      minutesFileId: meeting.minutesFileId ?? "",
      fileName: "",
    },
    versionOf(place),
  );
  const { act, ...action } = useCorrectingMeeting(id, meetingId, draft.version, finished(draft, onClose));
  const readAgain = useReadingMeetingAgain(id, meetingId);
  return (
    <MeetingDialog
      title={t("meeting.correct-title")}
      draft={draft}
      action={action}
      onSubmit={(body) => act({ path: { id, meetingId }, body })}
      onReload={() => void readAgain().then(() => draft.rebase(versionOf(place)))}
      onClose={onClose}
    />
  );
}
