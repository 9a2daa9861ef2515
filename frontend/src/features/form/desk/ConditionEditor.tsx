import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { DateField, Select, TextField } from "@/shared/ui/fields";
import {
  type ComparableField,
  type ComparisonDraft,
  type ConditionDraft,
  comparableFields,
  comparisonsOf,
  MOST_COMPARISONS,
  MOST_LISTS,
  needsValue,
} from "../condition-draft";
import type { Comparison } from "../conditions";
import type { FieldDraft } from "../form-draft";
import { linesOf } from "../write-form";

interface ConditionEditorProps {
  condition: ConditionDraft;
  /** Of the whole form. */
  all: readonly FieldDraft[];
  /** The place of the field that is shown. */
  place: string;
  onChange: (condition: ConditionDraft) => void;
}

/** Under which answers a field is shown: lists of comparisons, one list of which must be met as a whole. */
export function ConditionEditor({ condition, all, place, onChange }: ConditionEditorProps) {
  const { t } = useTranslation("builder");
  const fields = comparableFields(all, place);
  const first = fields[0];
  if (first === undefined && condition.length === 0) return null;
  const isFull = condition.flat().length >= MOST_COMPARISONS;

  return (
    <details className="field-extras">
      <summary>{condition.length === 0 ? t("condition.always") : t("condition.some", { told: told() })}</summary>
      <div className="stack">
        {condition.map((list, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: every control holds what it is given
          <fieldset className="condition" key={i}>
            <legend>{i === 0 ? t("condition.first") : t("condition.or")}</legend>
            {list.map((one, j) => (
              <ComparisonFields
                // biome-ignore lint/suspicious/noArrayIndexKey: every control holds what it is given
                key={j}
                one={one}
                fields={fields}
                onChange={(changed) => onChange(condition.with(i, list.with(j, changed)))}
                onRemove={() =>
                  onChange(list.length === 1 ? condition.toSpliced(i, 1) : condition.with(i, list.toSpliced(j, 1)))
                }
              />
            ))}
            {first && !isFull && (
              <Button look="link" onClick={() => onChange(condition.with(i, [...list, fresh(first)]))}>
                {t("condition.and")}
              </Button>
            )}
          </fieldset>
        ))}
        {first && !isFull && condition.length < MOST_LISTS && (
          <Button look="plain" onClick={() => onChange([...condition, [fresh(first)]])}>
            {condition.length === 0 ? t("condition.add") : t("condition.add-or")}
          </Button>
        )}
      </div>
    </details>
  );

  function told(): string {
    return condition.map((list) => list.map(words).join(t("condition.joined-and"))).join(t("condition.joined-or"));
  }

  function words({ place: compared, is, value }: ComparisonDraft): string {
    const found = fields.find((each) => each.place === compared);
    const shown = found?.field.kind === "YES_OR_NO" || found?.field.kind === "PLEDGE" ? t(`answer.${value}`) : value;
    return t(`condition.words.${is}`, { field: found?.titles.join(t("within")) ?? compared, value: shown });
  }
}

function fresh({ place, field }: ComparableField): ComparisonDraft {
  const [is = "FILLED"] = comparisonsOf(field.kind);
  return { place, is, value: valuesOf(field)?.[0] ?? "" };
}

/** What can be compared with, where that is known. */
function valuesOf({ kind, choices }: FieldDraft): string[] | undefined {
  if (kind === "CHOICE") return linesOf(choices);
  return kind === "YES_OR_NO" || kind === "PLEDGE" ? ["true", "false"] : undefined;
}

interface ComparisonFieldsProps {
  one: ComparisonDraft;
  fields: readonly ComparableField[];
  onChange: (one: ComparisonDraft) => void;
  onRemove: () => void;
}

function ComparisonFields({ one, fields, onChange, onRemove }: ComparisonFieldsProps) {
  const { t } = useTranslation("builder");
  const chosen = fields.find(({ place }) => place === one.place);
  const ways: readonly Comparison["is"][] = chosen ? comparisonsOf(chosen.field.kind) : [one.is];
  const offered = ways.includes(one.is) ? ways : [one.is, ...ways];
  return (
    <div className="comparison">
      <Select
        label={t("condition.field")}
        value={one.place}
        options={[
          ...(chosen ? [] : [{ value: one.place, label: t("condition.gone", { place: one.place }) }]),
          ...fields.map(({ place, titles }) => ({ value: place, label: titles.join(t("within")) })),
        ]}
        onChange={(place) => {
          const next = fields.find((each) => each.place === place);
          if (next) onChange(fresh(next));
        }}
      />
      <Select<Comparison["is"]>
        label={t("condition.is")}
        value={one.is}
        options={offered.map((value) => ({ value, label: t(`condition.comparison.${value}`) }))}
        onChange={(is) => onChange({ ...one, is })}
      />
      {needsValue(one.is) && (
        <ValueField field={chosen?.field} value={one.value} onChange={(value) => onChange({ ...one, value })} />
      )}
      <Button look="link" onClick={onRemove}>
        {t("condition.remove")}
      </Button>
    </div>
  );
}

interface ValueFieldProps {
  field: FieldDraft | undefined;
  value: string;
  onChange: (value: string) => void;
}

function ValueField({ field, value, onChange }: ValueFieldProps) {
  const { t } = useTranslation("builder");
  const label = t("condition.value");
  const values = field && valuesOf(field);
  if (values) {
    return (
      <Select
        label={label}
        value={value}
        options={[...new Set([value, ...values])].map((each) => ({
          value: each,
          label: field.kind === "CHOICE" ? each : t(`answer.${each}`),
        }))}
        onChange={onChange}
      />
    );
  }
  if (field?.kind === "DATE") return <DateField label={label} value={value} onChange={onChange} />;
  return (
    <TextField
      label={label}
      value={value}
      maxLength={200}
      {...(field?.kind === "MONTH" && { hint: t("condition.month-hint") })}
      inputMode={field?.kind === "NUMBER" || field?.kind === "MONEY" ? "decimal" : "text"}
      onChange={onChange}
    />
  );
}
