import { useTranslation } from "react-i18next";
import type { CommitteeView } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { useCreatingCommittee } from "../use-committee-actions";

interface CreateCommitteeDialogProps {
  onCreated: (created: CommitteeView) => void;
  onClose: () => void;
}

/** A committee is an organisation that sits: it is set up among the organisations first, with its name and parent. */
export function CreateCommitteeDialog({ onCreated, onClose }: CreateCommitteeDialogProps) {
  const { t } = useTranslation("committee");
  const draft = useDraft("committee-create", { organisationId: "", purpose: "" });
  const { act, isPending, problem } = useCreatingCommittee((created) => {
    draft.discard();
    onCreated(created);
  });
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t("create.title")}
      submit={t("create.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/organisationId", "/purpose"]}
      draft={draft}
      onSubmit={() => act({ body: draft.values })}
      onClose={onClose}
    >
      <OrganisationPicker
        label={t("create.organisation")}
        hint={t("create.organisation-hint")}
        isRequired
        {...field("organisationId")}
      />
      <TextArea label={t("purpose")} isRequired maxLength={2000} {...field("purpose")} />
    </FormDialog>
  );
}
