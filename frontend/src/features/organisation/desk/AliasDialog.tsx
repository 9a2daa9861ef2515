import { useTranslation } from "react-i18next";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, TextField } from "@/shared/ui/fields";
import { useAddingAlias, useReadingAgain } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

export function AliasDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const draft = useDraft(`organisation-alias:${organisation.id}`, {
    name: "",
    from: formats.day(new Date()),
    until: "",
  });
  const { act, isPending, problem } = useAddingAlias(organisation.id, finished(draft, onClose));
  const field = fieldsOf(draft, problem);
  const { name, from, until } = draft.values;
  return (
    <FormDialog
      title={t("alias.of", { name: organisation.name })}
      submit={t("alias.title")}
      isPending={isPending}
      problem={problem}
      shown={["/name", "/from", "/until"]}
      draft={draft}
      onSubmit={() => act({ path: { id: organisation.id }, body: { name, from, ...(until && { until }) } })}
      onReload={useReadingAgain()}
      onClose={onClose}
    >
      <TextField label={t("alias.name")} hint={t("alias.hint")} isRequired maxLength={100} {...field("name")} />
      <DateField label={t("from")} isRequired {...field("from")} />
      <DateField label={t("until")} hint={t("until-hint")} {...field("until")} />
    </FormDialog>
  );
}
