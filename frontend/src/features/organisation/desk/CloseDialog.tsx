import { useTranslation } from "react-i18next";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { useClosing, useReadingAgain } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

export function CloseDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const draft = useDraft(`organisation-closing:${organisation.id}`, { on: formats.day(new Date()) });
  const { act, isPending, problem } = useClosing(organisation.id, finished(draft, onClose));
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t("closing.of", { name: organisation.name })}
      submit={t("closing.title")}
      look="bad"
      isPending={isPending}
      problem={problem}
      shown={["/on"]}
      draft={draft}
      onSubmit={() => act({ path: { id: organisation.id }, body: draft.values })}
      onReload={useReadingAgain()}
      onClose={onClose}
    >
      <p>{t("closing.text")}</p>
      <DateField label={t("closing.on")} isRequired {...field("on")} />
    </FormDialog>
  );
}
