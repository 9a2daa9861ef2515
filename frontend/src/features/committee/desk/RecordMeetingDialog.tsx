import { useTranslation } from "react-i18next";
import type { CommitteeView } from "@/api/types.gen";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { useRecordingMeeting } from "../use-committee-actions";
import { MeetingDialog, type MeetingFields } from "./MeetingDialog";

export function RecordMeetingDialog({ committee: { id }, onClose }: { committee: CommitteeView; onClose: () => void }) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const draft = useDraft<MeetingFields>(`committee-meeting:${id}`, {
    heldOn: formats.day(new Date()),
    subject: "",
    minutesNumber: "",
    minutesFileId: "",
    fileName: "",
  });
  const { act, ...action } = useRecordingMeeting(id, finished(draft, onClose));
  return (
    <MeetingDialog
      title={t("meeting.title")}
      draft={draft}
      action={action}
      onSubmit={(body) => act({ path: { id }, body })}
      onClose={onClose}
    />
  );
}
