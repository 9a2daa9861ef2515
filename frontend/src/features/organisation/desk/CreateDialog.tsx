import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationKind } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
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
  const [kind, setKind] = useState<OrganisationKind>("CENTRE");
  const [name, setName] = useState("");
  const [divisionCode, setDivisionCode] = useState("");
  const [foundedOn, setFoundedOn] = useState(formats.day(new Date()));
  const { act, isPending, problem } = useCreating(onClose);
  return (
    <FormDialog
      title={t("create.under", { name: organisation.name })}
      submit={t("create.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/kind", "/name", "/divisionCode", "/foundedOn"]}
      onSubmit={() =>
        act({ body: { parentId: organisation.id, kind, name, foundedOn, ...(divisionCode && { divisionCode }) } })
      }
      onClose={onClose}
    >
      <Select
        label={t("kind-label")}
        isRequired
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        error={faultAt(problem, "/kind")}
      />
      <TextField
        label={t("create.name")}
        isRequired
        maxLength={100}
        value={name}
        onChange={setName}
        error={faultAt(problem, "/name")}
      />
      <TextField
        label={t("division-code")}
        hint={t("create.code-hint")}
        inputMode="numeric"
        maxLength={12}
        value={divisionCode}
        onChange={setDivisionCode}
        error={faultAt(problem, "/divisionCode")}
      />
      <DateField
        label={t("create.founded")}
        isRequired
        value={foundedOn}
        onChange={setFoundedOn}
        error={faultAt(problem, "/foundedOn")}
      />
    </FormDialog>
  );
}
