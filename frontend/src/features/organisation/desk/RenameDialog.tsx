import { useTranslation } from "react-i18next";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, TextField } from "@/shared/ui/fields";
import { useReadingAgain, useRenaming } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

export function RenameDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const draft = useDraft(`organisation-rename:${organisation.id}`, {
    name: "",
    from: formats.day(new Date()),
    keepFormerAsAlias: true,
  });
  const { act, isPending, problem } = useRenaming(organisation.id, finished(draft, onClose));
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t("rename.of", { name: organisation.name })}
      submit={t("rename.title")}
      isPending={isPending}
      problem={problem}
      shown={["/name", "/from"]}
      draft={draft}
      onSubmit={() => act({ path: { id: organisation.id }, body: draft.values })}
      onReload={useReadingAgain()}
      onClose={onClose}
    >
      <TextField label={t("rename.name")} isRequired maxLength={100} {...field("name")} />
      <DateField label={t("from")} hint={t("rename.hint")} isRequired {...field("from")} />
      <ChoiceRow
        legend={t("rename.former")}
        value={draft.values.keepFormerAsAlias ? "keep" : "drop"}
        options={[
          { value: "keep", label: t("rename.keep") },
          { value: "drop", label: t("rename.drop") },
        ]}
        onChange={(value) => draft.set("keepFormerAsAlias", value === "keep")}
      />
    </FormDialog>
  );
}
