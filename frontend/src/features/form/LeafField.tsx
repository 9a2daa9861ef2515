import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField, Field, type FieldProps, Select, TextArea, TextField } from "@/shared/ui/fields";
import { FieldGroup } from "./FieldGroup";
import { choicesOf, type FieldHint, type FieldSchema, type Place } from "./form-schema";

/** More than a phone shows at once are chosen from the system's list. */
const MOST_IN_SIGHT = 5;
const LONGEST_LINE = 200;
const SHORT_TEXT = 500;
/** From this share of the limit on the count is shown. */
const NEAR = 0.8;

interface LeafFieldProps {
  place: Place;
  value: unknown;
  help: string | undefined;
  error: string | undefined;
  isRequired: boolean;
  onChange: (value: unknown) => void;
}

/** One field that holds one answer. */
export function LeafField(props: LeafFieldProps) {
  const { place, value, help, error, isRequired, onChange } = props;
  const { t } = useTranslation("form");
  const { schema, hint } = place;
  const widget = hint.widget ?? widgetFor(schema);
  const label = widget === "MONEY" ? t("yuan", { title: schema.title }) : (schema.title ?? "");
  const about: FieldProps = { label, error, isRequired, ...(help !== undefined && { hint: help }) };
  const text = value === undefined ? "" : String(value);
  const write = (next: string) => onChange(next === "" ? undefined : next);

  switch (widget) {
    case "CHOICE":
      return <ChoiceField {...props} />;
    case "PLEDGE":
      return (
        <FieldGroup legend={t("pledge")} help={help} error={error} isRequired={isRequired}>
          <label className="form-pledge">
            <input
              type="checkbox"
              checked={value === true}
              required={isRequired}
              onChange={(event) => onChange(event.target.checked || undefined)}
            />
            <span>{schema.title}</span>
          </label>
        </FieldGroup>
      );
    case "DATE":
      return <DateField {...about} value={text} onChange={write} />;
    case "MONTH":
      return (
        <Field {...about}>
          {(control) => (
            <input
              {...control}
              className="control"
              type="month"
              value={text}
              onChange={(event) => write(event.target.value)}
            />
          )}
        </Field>
      );
    case "NUMBER":
      return <NumberField about={about} schema={schema} value={value} onChange={onChange} />;
    case "MONEY":
      return <TextField {...about} value={text} inputMode="decimal" onChange={(next) => write(plain(next))} />;
    case "PHONE":
      return <TextField {...about} value={text} inputMode="tel" onChange={(next) => write(plain(next))} />;
    case "EMAIL":
      return <TextField {...about} value={text} inputMode="email" onChange={write} />;
    case "TEXT":
      return (
        <>
          <TextArea {...about} value={text} rows={(schema.maxLength ?? 0) > SHORT_TEXT ? 6 : 3} onChange={write} />
          <Count text={text} most={schema.maxLength} />
        </>
      );
    default:
      return (
        <>
          <TextField {...about} value={text} onChange={write} />
          <Count text={text} most={schema.maxLength} />
        </>
      );
  }
}

function widgetFor(schema: FieldSchema): NonNullable<FieldHint["widget"]> {
  if (choicesOf(schema)) return "CHOICE";
  if (schema.type === "boolean") return schema.const === true ? "PLEDGE" : "CHOICE";
  if (schema.type === "number" || schema.type === "integer") return "NUMBER";
  switch (schema.format) {
    case "date":
      return "DATE";
    case "month":
      return "MONTH";
    case "phone":
      return "PHONE";
    case "email":
      return "EMAIL";
    case "uri":
      return "LINE";
    default:
      return (schema.maxLength ?? 0) > LONGEST_LINE ? "TEXT" : "LINE";
  }
}

/** Digits as the checks want them, however the keyboard writes them: １２ is 12. */
function plain(text: string): string {
  return text.normalize("NFKC").trim();
}

/** Says how much room is left once that matters; counted in characters, as the limit is. */
function Count({ text, most }: { text: string; most: number | undefined }) {
  const { t } = useTranslation("form");
  const length = [...text].length;
  const isNear = most !== undefined && length >= most * NEAR;
  return (
    <p className={isNear && length > most ? "form-count field-error" : "form-count soft"} role="status">
      {isNear && (length > most ? t("count-over", { over: length - most, most }) : t("count", { length, most }))}
    </p>
  );
}

interface NumberFieldProps {
  about: FieldProps;
  schema: FieldSchema;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** Keeps what is typed in sight (`3.`, `-`), and hands on numbers alone. */
function NumberField({ about, schema, value, onChange }: NumberFieldProps) {
  const { t } = useTranslation("form");
  const [typed, setTyped] = useState("");
  const isOwn = numberOf(typed) === value;
  const text = isOwn ? typed : String(value ?? "");
  const isNoNumber = isOwn && typed !== "" && value === undefined;
  return (
    <TextField
      {...about}
      error={isNoNumber ? t("not-a-number") : about.error}
      value={text}
      inputMode={schema.type === "integer" && (schema.minimum ?? -1) >= 0 ? "numeric" : "decimal"}
      onChange={(next) => {
        setTyped(plain(next));
        onChange(numberOf(plain(next)));
      }}
    />
  );
}

function numberOf(text: string): number | undefined {
  return /^-?[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : undefined;
}

function ChoiceField({ place, value, help, error, isRequired, onChange }: LeafFieldProps) {
  const { t } = useTranslation("form");
  const name = useId();
  const choices = choicesOf(place.schema) ?? [
    { value: true, label: t("yes") },
    { value: false, label: t("no") },
  ];
  const label = place.schema.title ?? "";
  if (choices.length > MOST_IN_SIGHT) {
    return (
      <Select
        label={label}
        error={error}
        isRequired={isRequired}
        {...(help !== undefined && { hint: help })}
        value={value === undefined ? "" : String(value)}
        placeholder={t("choose")}
        options={choices.map((choice) => ({ value: String(choice.value), label: choice.label }))}
        onChange={(chosen) => onChange(choices.find((choice) => String(choice.value) === chosen)?.value)}
      />
    );
  }
  return (
    <FieldGroup legend={label} help={help} error={error} isRequired={isRequired}>
      <div className="choices">
        {choices.map((choice) => (
          <label key={String(choice.value)} className={choice.value === value ? "chip on" : "chip"}>
            <input
              type="radio"
              name={name}
              required={isRequired}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
