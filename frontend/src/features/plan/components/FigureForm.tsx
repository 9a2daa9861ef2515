import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TargetProgress, TaskItem } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextField } from "@/shared/ui/fields";
import { useReporting } from "../use-reporting";
import { TargetText } from "./TargetText";

interface FigureFormProps {
  item: TaskItem;
  target: TargetProgress;
  unitId: string;
}

/** Where the unit stands with a figure that nothing counts by itself. */
export function FigureForm({ item, target, unitId }: FigureFormProps) {
  const { t } = useTranslation("task");
  const draft = useDraft(`target-report:${target.id}:${unitId}`, { value: "", line: "" });
  const [isAsked, setAsked] = useState(false);
  const { figure } = useReporting(item, draft.discard);
  const { value, line } = draft.values;
  const number = Number(value);
  const isNumber = value.trim() !== "" && Number.isFinite(number);
  const own = target.units.find((unit) => unit.unitId === unitId);

  function send(): void {
    setAsked(true);
    if (!isNumber || line.trim() === "") return;
    figure.act({
      path: { id: item.id, targetId: target.id },
      body: { unitId, value: number, line: line.trim() },
    });
  }

  return (
    <div className="stack">
      <p>
        <TargetText target={target} />
      </p>
      <p className="soft">
        {own?.value === null || own?.value === undefined
          ? t("figure.none")
          : t("figure.so-far", { value: own.value, unit: target.unit ?? "" })}
      </p>
      <TextField
        label={t("figure.value", { unit: target.unit ?? "" })}
        isRequired
        inputMode="decimal"
        value={value}
        onChange={(typed) => draft.set("value", typed)}
        error={isAsked && !isNumber ? t("figure.not-a-number") : faultAt(figure.problem, "/value")}
      />
      <TextField
        label={t("figure.line")}
        isRequired
        maxLength={200}
        value={line}
        onChange={(typed) => draft.set("line", typed)}
        error={isAsked && line.trim() === "" ? t("form.line-missing") : faultAt(figure.problem, "/line")}
      />
      <DraftNote draft={draft} />
      <FormProblem problem={figure.problem} shown={["/value", "/line"]} />
      <Button big look="plain" isBusy={figure.isPending} onClick={send}>
        {t("figure.send")}
      </Button>
    </div>
  );
}
