import { useTranslation } from "react-i18next";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { useMoving, useReadingAgain } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

export function MoveDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const draft = useDraft(`organisation-move:${organisation.id}`, { parentId: "", from: formats.day(new Date()) });
  const { act, isPending, problem } = useMoving(organisation.id, finished(draft, onClose));
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t("move.of", { name: organisation.name })}
      submit={t("move.title")}
      isPending={isPending}
      problem={problem}
      shown={["/parentId", "/from"]}
      draft={draft}
      onSubmit={() => act({ path: { id: organisation.id }, body: draft.values })}
      onReload={useReadingAgain()}
      onClose={onClose}
    >
      <DateField label={t("from")} hint={t("move.hint")} isRequired {...field("from")} />
      <OrganisationPicker label={t("move.parent")} isRequired on={draft.values.from} {...field("parentId")} />
    </FormDialog>
  );
}
