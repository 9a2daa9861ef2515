import { useState } from "react";
import { useTranslation } from "react-i18next";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, TextField } from "@/shared/ui/fields";
import { useAddingAlias, useReadingAgain } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

export function AliasDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const [name, setName] = useState("");
  const [from, setFrom] = useState(formats.day(new Date()));
  const [until, setUntil] = useState("");
  const { act, isPending, problem } = useAddingAlias(organisation.id, onClose);
  return (
    <FormDialog
      title={t("alias.of", { name: organisation.name })}
      submit={t("alias.title")}
      isPending={isPending}
      problem={problem}
      shown={["/name", "/from", "/until"]}
      onSubmit={() => act({ path: { id: organisation.id }, body: { name, from, ...(until && { until }) } })}
      onReload={useReadingAgain()}
      onClose={onClose}
    >
      <TextField
        label={t("alias.name")}
        hint={t("alias.hint")}
        isRequired
        maxLength={100}
        value={name}
        onChange={setName}
        error={faultAt(problem, "/name")}
      />
      <DateField label={t("from")} isRequired value={from} onChange={setFrom} error={faultAt(problem, "/from")} />
      <DateField
        label={t("until")}
        hint={t("until-hint")}
        value={until}
        onChange={setUntil}
        error={faultAt(problem, "/until")}
      />
    </FormDialog>
  );
}
