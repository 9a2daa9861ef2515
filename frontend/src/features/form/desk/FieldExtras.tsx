import { useTranslation } from "react-i18next";
import { Checkbox } from "@/shared/ui/Checkbox";
import { Select, TextField } from "@/shared/ui/fields";
import { columnsFor, type FieldDraft, factsOf, takesPerson } from "../form-draft";

interface FieldExtrasProps {
  field: FieldDraft;
  /** Of the whole form. */
  all: readonly FieldDraft[];
  /** Of its answers. */
  place: string;
  mayPrefill: boolean;
  set: (part: Partial<FieldDraft>) => void;
}

type Bound = "most" | "fewest" | "minimum" | "maximum";

const BOUNDS: Partial<Record<FieldDraft["kind"], readonly Bound[]>> = {
  LINE: ["most"],
  TEXT: ["most"],
  EMAIL: ["most"],
  NUMBER: ["minimum", "maximum"],
  FILES: ["fewest", "most"],
  TABLE: ["fewest", "most"],
};

const OF_THE_PERSON = ["PERSON_NAME", "PERSON_PHONE", "UNIT_NAME"] as const;

/** Limits, where the first answer comes from, and what the blind copy leaves out. */
export function FieldExtras({ field, all, place, mayPrefill, set }: FieldExtrasProps) {
  const { t } = useTranslation("builder");
  const { kind } = field;
  const counts = kind === "FILES" || kind === "TABLE";
  const sources = [...(takesPerson(kind) ? OF_THE_PERSON : []), "LAST_YEAR" as const];
  const isWritten = ["LINE", "TEXT", "NUMBER", "MONEY", "PHONE", "EMAIL"].includes(kind);
  return (
    <details className="field-extras">
      <summary>{t("extras")}</summary>
      <div className="stack">
        <div className="side-by-side">
          {(BOUNDS[kind] ?? []).map((bound) => (
            <TextField
              key={bound}
              label={counts ? t(`bound.${bound}-items`) : t(`bound.${bound}`)}
              inputMode="decimal"
              value={field[bound]}
              onChange={(value) => set({ [bound]: value })}
            />
          ))}
          {kind === "TABLE" && (
            <TextField
              label={t("item-title")}
              hint={t("item-title-hint")}
              maxLength={200}
              value={field.itemTitle}
              onChange={(itemTitle) => set({ itemTitle })}
            />
          )}
          {isWritten && (
            <TextField
              label={t("placeholder")}
              value={field.placeholder}
              maxLength={500}
              onChange={(placeholder) => set({ placeholder })}
            />
          )}
          {mayPrefill && kind !== "FILES" && kind !== "PLEDGE" && (
            <Select<FieldDraft["prefill"]>
              label={t("prefill.label")}
              value={field.prefill}
              options={[
                { value: "", label: t("prefill.none") },
                ...sources.map((value) => ({ value, label: t(`prefill.${value}`) })),
              ]}
              onChange={(prefill) => set({ prefill })}
            />
          )}
          {mayPrefill && factsOf(kind).length > 0 && (
            <Select<FieldDraft["fact"]>
              label={t("fact.label")}
              value={field.fact}
              options={[
                { value: "", label: t("fact.none") },
                ...factsOf(kind).map((value) => ({ value, label: t(`fact.${value}`) })),
              ]}
              onChange={(fact) => set({ fact })}
            />
          )}
          {(kind === "MONEY" || kind === "NUMBER") && !place.includes("/-/") && (
            <SumOf
              field={field}
              all={all}
              onChange={(sumOf) => set({ sumOf, ...(kind === "NUMBER" && { isWhole: true }) })}
            />
          )}
        </div>
        {kind === "NUMBER" && (
          <Checkbox label={t("whole")} isChecked={field.isWhole} onChange={(isWhole) => set({ isWhole })} />
        )}
        {kind === "CHOICE" && mayPrefill && (
          <Checkbox
            label={t("expert-field")}
            isChecked={field.isExpertField}
            onChange={(isExpertField) => set({ isExpertField })}
          />
        )}
        <Checkbox label={t("blind")} isChecked={field.isBlind} onChange={(isBlind) => set({ isBlind })} />
      </div>
    </details>
  );
}

interface SumOfProps {
  field: FieldDraft;
  all: readonly FieldDraft[];
  onChange: (sumOf: string) => void;
}

/** Which column's sum the field is; nothing to choose where no table has one. */
function SumOf({ field: { kind, sumOf }, all, onChange }: SumOfProps) {
  const { t } = useTranslation("builder");
  const columns = columnsFor(kind, all);
  const isElsewhere = sumOf !== "" && !columns.some(({ place }) => place === sumOf);
  if (columns.length === 0 && !isElsewhere) return null;
  return (
    <Select
      label={t("sum.label")}
      value={sumOf}
      options={[
        { value: "", label: t("sum.none") },
        ...columns.map(({ place, titles }) => ({ value: place, label: titles.join(t("within")) })),
        ...(isElsewhere ? [{ value: sumOf, label: t("sum.other") }] : []),
      ]}
      onChange={onChange}
    />
  );
}
