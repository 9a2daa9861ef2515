import { useTranslation } from "react-i18next";
import type { OrganisationKind } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, Select, TextField } from "@/shared/ui/fields";
import { KINDS } from "../kinds";
import { useCreating } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

/** A new one right below the organisation that is shown. */
export function CreateDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const draft = useDraft(`organisation-create:${organisation.id}`, {
    kind: "CENTRE" as OrganisationKind,
    name: "",
    divisionCode: "",
    foundedOn: formats.day(new Date()),
  });
  const { act, isPending, problem } = useCreating(finished(draft, onClose));
  const field = fieldsOf(draft, problem);

  function create(): void {
    const { divisionCode, ...values } = draft.values;
    act({ body: { parentId: organisation.id, ...values, ...(divisionCode && { divisionCode }) } });
  }

  return (
    <FormDialog
      title={t("create.under", { name: organisation.name })}
      submit={t("create.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/kind", "/name", "/divisionCode", "/foundedOn"]}
      draft={draft}
      onSubmit={create}
      onClose={onClose}
    >
      <Select
        label={t("kind-label")}
        isRequired
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...field("kind")}
      />
      <TextField label={t("create.name")} isRequired maxLength={100} {...field("name")} />
      <TextField
        label={t("division-code")}
        hint={t("create.code-hint")}
        inputMode="numeric"
        maxLength={12}
        {...field("divisionCode")}
      />
      <DateField label={t("create.founded")} isRequired {...field("foundedOn")} />
    </FormDialog>
  );
}
