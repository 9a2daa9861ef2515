import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Expert, ExpertUnit } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea, TextField } from "@/shared/ui/fields";
import { useWritingExpert } from "../../use-planning";
import { UnitRows } from "./UnitRows";

interface ExpertDialogProps {
  organisationId: string;
  expert: Expert;
  onClose: () => void;
}

/** What an organisation knows of an expert. */
export function ExpertDialog({ organisationId, expert, onClose }: ExpertDialogProps) {
  const { t } = useTranslation("assignment");
  const [title, setTitle] = useState(expert.title ?? "");
  const [fields, setFields] = useState(expert.fields.join("\n"));
  const [capacity, setCapacity] = useState(expert.capacity === null ? "" : String(expert.capacity));
  const [units, setUnits] = useState<readonly ExpertUnit[]>(expert.units);
  const { act, isPending, problem } = useWritingExpert(organisationId, expert, onClose);
  const isWhole = /^\d*$/.test(capacity.trim());
  return (
    <FormDialog
      title={t("expert.title", { name: expert.name })}
      submit={t("expert.save")}
      isPending={isPending}
      problem={problem}
      shown={["/title", "/fields", "/capacity"]}
      onClose={onClose}
      onSubmit={() => {
        if (!isWhole) return;
        act({
          path: { id: organisationId, expertId: expert.id },
          body: {
            title: title.trim() || null,
            fields: fields
              .split("\n")
              .map((field) => field.trim())
              .filter((field) => field !== ""),
            capacity: capacity.trim() === "" ? null : Number(capacity),
            units: units.filter(({ unitId, name }) => Boolean(unitId ?? name?.trim())),
          },
        });
      }}
    >
      <TextField
        label={t("column.title-of")}
        value={title}
        maxLength={100}
        onChange={setTitle}
        error={faultAt(problem, "/title")}
      />
      <TextArea
        label={t("column.fields")}
        hint={t("expert.fields-hint")}
        value={fields}
        onChange={setFields}
        error={faultAt(problem, "/fields")}
      />
      <TextField
        label={t("column.capacity")}
        hint={t("expert.capacity-hint")}
        inputMode="numeric"
        value={capacity}
        onChange={setCapacity}
        error={isWhole ? faultAt(problem, "/capacity") : t("expert.whole")}
      />
      <UnitRows units={units} onChange={setUnits} />
    </FormDialog>
  );
}
