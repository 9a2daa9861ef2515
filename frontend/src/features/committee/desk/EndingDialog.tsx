import { useTranslation } from "react-i18next";
import type { CommitteeMemberView, CommitteeView } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { useReadingCommitteeAgain, useUnseating } from "../use-committee-actions";

interface EndingDialogProps {
  committee: CommitteeView;
  member: CommitteeMemberView;
  onClose: () => void;
}

export function EndingDialog({ committee, member, onClose }: EndingDialogProps) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const draft = useDraft(`committee-ending:${member.id}`, { on: formats.day(new Date()) });
  const { act, isPending, problem } = useUnseating(committee.id, finished(draft, onClose));
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t("ending.of", { name: member.organisationName })}
      submit={t("ending.title")}
      look="bad"
      isPending={isPending}
      problem={problem}
      shown={["/on"]}
      draft={draft}
      onSubmit={() => act({ path: { id: committee.id, memberId: member.id }, body: draft.values })}
      onReload={useReadingCommitteeAgain(committee.id)}
      onClose={onClose}
    >
      <DateField label={t("ending.on")} isRequired {...field("on")} />
    </FormDialog>
  );
}
