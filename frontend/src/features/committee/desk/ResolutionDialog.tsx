import { useTranslation } from "react-i18next";
import type { CommitteeMeetingView } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { usePassingResolution, useReadingMeetingAgain } from "../use-committee-actions";

export function ResolutionDialog({ meeting, onClose }: { meeting: CommitteeMeetingView; onClose: () => void }) {
  const { t } = useTranslation("committee");
  const { id: meetingId, committeeId: id } = meeting;
  const draft = useDraft(`committee-resolution:${meetingId}`, { text: "" });
  const { act, isPending, problem } = usePassingResolution(id, meetingId, finished(draft, onClose));
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t("resolution.title")}
      submit={t("resolution.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/text"]}
      draft={draft}
      onSubmit={() => act({ path: { id, meetingId }, body: draft.values })}
      onReload={useReadingMeetingAgain(id, meetingId)}
      onClose={onClose}
    >
      <TextArea
        label={t("resolution.text")}
        hint={t("resolution.hint")}
        isRequired
        maxLength={2000}
        {...field("text")}
      />
    </FormDialog>
  );
}
