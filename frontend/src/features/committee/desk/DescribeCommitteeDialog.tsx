import { useTranslation } from "react-i18next";
import type { CommitteeView } from "@/api/types.gen";
import { versionOf } from "@/shared/api/versions";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { useDescribingCommittee, useReadingCommitteeAgain } from "../use-committee-actions";

interface DescribeCommitteeDialogProps {
  committee: CommitteeView;
  onClose: () => void;
}

export function DescribeCommitteeDialog({ committee, onClose }: DescribeCommitteeDialogProps) {
  const { t } = useTranslation("committee");
  const { id, purpose } = committee;
  const place = `/committees/${id}`;
  const draft = useDraft(`committee-describe:${id}`, { purpose }, versionOf(place));
  const { act, isPending, problem } = useDescribingCommittee(id, draft.version, finished(draft, onClose));
  const readAgain = useReadingCommitteeAgain(id);
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t("describe.of", { name: committee.name })}
      submit={t("describe.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/purpose"]}
      draft={draft}
      onSubmit={() => (draft.isDirty ? act({ path: { id }, body: draft.changes }) : onClose())}
      onReload={() => void readAgain().then(() => draft.rebase(versionOf(place)))}
      onClose={onClose}
    >
      <TextArea label={t("purpose")} isRequired rows={6} maxLength={2000} {...field("purpose")} />
    </FormDialog>
  );
}
