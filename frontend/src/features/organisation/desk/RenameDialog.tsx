import { useState } from "react";
import { useTranslation } from "react-i18next";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, TextField } from "@/shared/ui/fields";
import { useReadingAgain, useRenaming } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

export function RenameDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const [name, setName] = useState("");
  const [from, setFrom] = useState(formats.day(new Date()));
  const [keeps, setKeeps] = useState(true);
  const { act, isPending, problem } = useRenaming(organisation.id, onClose);
  return (
    <FormDialog
      title={t("rename.of", { name: organisation.name })}
      submit={t("rename.title")}
      isPending={isPending}
      problem={problem}
      shown={["/name", "/from"]}
      onSubmit={() => act({ path: { id: organisation.id }, body: { name, from, keepFormerAsAlias: keeps } })}
      onReload={useReadingAgain()}
      onClose={onClose}
    >
      <TextField
        label={t("rename.name")}
        isRequired
        maxLength={100}
        value={name}
        onChange={setName}
        error={faultAt(problem, "/name")}
      />
      <DateField
        label={t("from")}
        hint={t("rename.hint")}
        isRequired
        value={from}
        onChange={setFrom}
        error={faultAt(problem, "/from")}
      />
      <ChoiceRow
        legend={t("rename.former")}
        value={keeps ? "keep" : "drop"}
        options={[
          { value: "keep", label: t("rename.keep") },
          { value: "drop", label: t("rename.drop") },
        ]}
        onChange={(value) => setKeeps(value === "keep")}
      />
    </FormDialog>
  );
}
