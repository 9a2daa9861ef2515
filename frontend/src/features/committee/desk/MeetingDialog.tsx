import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CommitteeView } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, TextField } from "@/shared/ui/fields";
import { useRecordingMeeting } from "../use-committee-actions";

export function MeetingDialog({ committee, onClose }: { committee: CommitteeView; onClose: () => void }) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const [heldOn, setHeldOn] = useState(formats.day(new Date()));
  const [subject, setSubject] = useState("");
  const [minutesNumber, setMinutesNumber] = useState("");
  const { act, isPending, problem } = useRecordingMeeting(committee.id, onClose);
  return (
    <FormDialog
      title={t("meeting.title")}
      submit={t("meeting.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/heldOn", "/subject", "/minutesNumber"]}
      onSubmit={() =>
        act({ path: { id: committee.id }, body: { heldOn, subject, ...(minutesNumber && { minutesNumber }) } })
      }
      onClose={onClose}
    >
      <DateField
        label={t("meeting.held")}
        isRequired
        value={heldOn}
        onChange={setHeldOn}
        error={faultAt(problem, "/heldOn")}
      />
      <TextField
        label={t("meeting.subject")}
        isRequired
        maxLength={200}
        value={subject}
        onChange={setSubject}
        error={faultAt(problem, "/subject")}
      />
      <TextField
        label={t("meeting.minutes")}
        maxLength={100}
        value={minutesNumber}
        onChange={setMinutesNumber}
        error={faultAt(problem, "/minutesNumber")}
      />
    </FormDialog>
  );
}
