import { useTranslation } from "react-i18next";
import type { RecordCommitteeMeetingRequest } from "@/api/types.gen";
import type { Action } from "@/shared/api/use-action";
import { fieldsOf } from "@/shared/draft/fields-of";
import type { Draft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, TextField } from "@/shared/ui/fields";
import { UploadField } from "@/shared/ui/UploadField";

export interface MeetingFields {
  heldOn: string;
  subject: string;
  minutesNumber: string;
  minutesFileId: string;
  fileName: string;
}

interface MeetingDialogProps {
  title: string;
  draft: Draft<MeetingFields>;
  action: Pick<Action<never>, "isPending" | "problem">;
  onSubmit: (body: RecordCommitteeMeetingRequest) => void;
  onReload?: () => void;
  onClose: () => void;
}

/** A meeting that was held; number and minutes may follow when they are written. */
export function MeetingDialog({ title, draft, action, onSubmit, onReload, onClose }: MeetingDialogProps) {
  const { t } = useTranslation("committee");
  const { isPending, problem } = action;
  const field = fieldsOf(draft, problem);
  const { heldOn, subject, minutesNumber, minutesFileId, fileName } = draft.values;
  return (
    <FormDialog
      title={title}
      submit={t("meeting.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/heldOn", "/subject", "/minutesNumber", "/minutesFileId"]}
      draft={draft}
      onSubmit={() =>
        onSubmit({
          heldOn,
          subject,
          minutesNumber: minutesNumber.trim() || null,
          minutesFileId: minutesFileId || null,
        })
      }
      onReload={onReload}
      onClose={onClose}
    >
      <DateField label={t("meeting.held")} isRequired {...field("heldOn")} />
      <TextField label={t("meeting.subject")} isRequired maxLength={200} {...field("subject")} />
      <TextField
        label={t("meeting.minutes")}
        hint={t("meeting.minutes-hint")}
        maxLength={100}
        {...field("minutesNumber")}
      />
      <UploadField
        label={t("meeting.file")}
        accept=".pdf,.docx,.doc,image/*"
        purpose="minutes"
        fileId={minutesFileId}
        fileName={fileName}
        error={field("minutesFileId").error}
        onUploaded={(id, name) => {
          draft.set("minutesFileId", id);
          draft.set("fileName", name);
        }}
      />
    </FormDialog>
  );
}
