import { useState } from "react";
import { useTranslation } from "react-i18next";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { useClosing, useReadingAgain } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

export function CloseDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const [on, setOn] = useState(formats.day(new Date()));
  const { act, isPending, problem } = useClosing(organisation.id, onClose);
  return (
    <FormDialog
      title={t("closing.of", { name: organisation.name })}
      submit={t("closing.title")}
      look="bad"
      isPending={isPending}
      problem={problem}
      shown={["/on"]}
      onSubmit={() => act({ path: { id: organisation.id }, body: { on } })}
      onReload={useReadingAgain()}
      onClose={onClose}
    >
      <p>{t("closing.text")}</p>
      <DateField label={t("closing.on")} isRequired value={on} onChange={setOn} error={faultAt(problem, "/on")} />
    </FormDialog>
  );
}
