import { useTranslation } from "react-i18next";
import type { Level, Operator } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { DateField, Select, TextField } from "@/shared/ui/fields";
import type { OutlineTarget } from "../../outline";
import { useLevelNames } from "../../use-level-names";
import { useEditing } from "./editing";
import { MeasureEditor } from "./MeasureEditor";
import { NumberField } from "./NumberField";

const OPERATORS: readonly Operator[] = ["EXACTLY", "AT_LEAST", "AT_MOST", "BETWEEN", "INCREASE"];
const LEVELS: readonly Level[] = ["NATIONAL", "PROVINCE", "CITY", "COUNTY", "TOWN", "VILLAGE"];

/** One figure to reach: what is counted, how much, at which level, until when, and what counts it. */
export function TargetEditor({ target, pointer }: { target: OutlineTarget; pointer: string }) {
  const { t } = useTranslation("drafting");
  const levelName = useLevelNames();
  const { set, onSource, levelsAsked, binding } = useEditing();
  const asksLevel = !target.level && (target.levelToConfirm || levelsAsked.includes(pointer));
  const put = (field: string) => (value: unknown) => set(`${pointer}/${field}`, value);
  return (
    <fieldset className="node target">
      <legend>{t("target")}</legend>
      <TextField label={t("field.subject")} value={target.subject ?? ""} onChange={put("subject")} />
      <div className="pair">
        <Select<Operator>
          label={t("field.operator")}
          value={target.operator ?? "EXACTLY"}
          options={OPERATORS.map((value) => ({ value, label: t(`operator.${value}`) }))}
          onChange={put("operator")}
        />
        <NumberField label={t("field.value")} value={target.value} onChange={put("value")} />
        {target.operator === "BETWEEN" && (
          <NumberField label={t("field.upperValue")} value={target.upperValue} onChange={put("upperValue")} />
        )}
        {target.operator === "INCREASE" && binding && (
          <NumberField label={t("field.baseline")} value={target.baseline} onChange={put("baseline")} />
        )}
        <TextField
          label={t("field.unit")}
          value={target.unit ?? ""}
          onChange={(value) => set(`${pointer}/unit`, value || null)}
        />
        <Select<Level | "NONE">
          label={t("field.level")}
          value={target.level ?? (asksLevel ? "" : "NONE")}
          placeholder={t("level.choose")}
          options={[
            ...(asksLevel ? [] : [{ value: "NONE" as const, label: t("level.NONE") }]),
            ...LEVELS.map((value) => ({ value, label: levelName(value) })),
          ]}
          error={asksLevel ? t("level.asked") : undefined}
          onChange={(value) => set(`${pointer}/level`, value === "NONE" ? null : value)}
        />
        <DateField
          label={t("field.due")}
          value={target.due ?? ""}
          onChange={(value) => set(`${pointer}/due`, value || null)}
        />
      </div>
      {binding && <MeasureEditor measure={target.measure ?? null} pointer={pointer} binding={binding} />}
      {target.quote && onSource && (
        <div>
          <Button look="link" onClick={() => onSource(pointer)}>
            {t("read-from", { quote: target.quote })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
