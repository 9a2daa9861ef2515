import { useState } from "react";
import { useTranslation } from "react-i18next";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { useMoving, useReadingAgain } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

export function MoveDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const [parentId, setParentId] = useState("");
  const [from, setFrom] = useState(formats.day(new Date()));
  const { act, isPending, problem } = useMoving(organisation.id, onClose);
  return (
    <FormDialog
      title={t("move.of", { name: organisation.name })}
      submit={t("move.title")}
      isPending={isPending}
      problem={problem}
      shown={["/parentId", "/from"]}
      onSubmit={() => act({ path: { id: organisation.id }, body: { parentId, from } })}
      onReload={useReadingAgain()}
      onClose={onClose}
    >
      <DateField
        label={t("from")}
        hint={t("move.hint")}
        isRequired
        value={from}
        onChange={setFrom}
        error={faultAt(problem, "/from")}
      />
      <OrganisationPicker
        label={t("move.parent")}
        isRequired
        value={parentId}
        onChange={setParentId}
        on={from}
        error={faultAt(problem, "/parentId")}
      />
    </FormDialog>
  );
}
