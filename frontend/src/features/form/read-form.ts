import type { FormContent } from "@/api/types.gen";
import { isRecord } from "@/shared/json/pointer";
import { conditionDraft } from "./condition-draft";
import { isCondition } from "./conditions";
import { emptyField, type FieldDraft, type FieldKind, type FormDraft, given, LONGEST_LINE } from "./form-draft";
import { type FieldHint, type FieldSchema, type FormHints, own } from "./form-schema";

/** Undefined where the schema is no form at all and only the schema's own text can mend it. */
export function formDraft({ schema, hints }: FormContent): FormDraft | undefined {
  if (!isShowable({ schema, hints })) return undefined;
  const form = schema as FieldSchema;
  return {
    title: form.title ?? "",
    description: form.description ?? "",
    fields: fieldsOf(form, (hints ?? {}) as FormHints, "", true),
  };
}

/**
 * Whether a content that was not published, and so was not judged yet, is a form in its outline: a list of fields without
 * references, which might lead in a circle.
 */
export function isShowable({ schema, hints }: FormContent): boolean {
  return (
    schema.type === "object" &&
    isRecord(schema.properties) &&
    schema.$defs === undefined &&
    hasOutline(schema) &&
    Object.values(hints ?? {}).every(hasOutlineOfHint)
  );
}

function hasOutline(schema: unknown): boolean {
  if (!isRecord(schema)) return false;
  const { properties = {}, items = {}, required, enum: choices, oneOf } = schema;
  return (
    isRecord(properties) &&
    Object.values(properties).every(hasOutline) &&
    hasOutlineOfItems(items) &&
    [required, choices, oneOf].every(isListOrNone)
  );
}

function hasOutlineOfHint(hint: unknown): boolean {
  return isRecord(hint) && isListOrNone(hint.order) && (!hint.shownWhen || isCondition(hint.shownWhen));
}

function hasOutlineOfItems(items: unknown): boolean {
  return isRecord(items) && (Object.keys(items).length === 0 || hasOutline(items));
}

function isListOrNone(value: unknown): boolean {
  return value === undefined || value === null || Array.isArray(value);
}

function fieldsOf(parent: FieldSchema, hints: FormHints, path: string, mayHold: boolean): FieldDraft[] {
  const properties = parent.properties ?? {};
  const names = Object.keys(properties);
  const order = (own(hints, path)?.order ?? []).filter((name) => names.includes(name));
  return [...order, ...names.filter((name) => !order.includes(name))].map((name) =>
    fieldOf(
      name,
      own(properties, name) ?? {},
      parent.required?.includes(name) ?? false,
      hints,
      `${path}/${name}`,
      mayHold,
    ),
  );
}

function fieldOf(
  name: string,
  schema: FieldSchema,
  isRequired: boolean,
  hints: FormHints,
  path: string,
  mayHold: boolean,
): FieldDraft {
  const hint = own(hints, path) ?? {};
  const shownWhen = conditionDraft(hint.shownWhen);
  const kind = shownWhen === undefined ? "OTHER" : kindOf(schema, hint, mayHold);
  const { title = "", description = "", ...rest } = schema;
  const inner = kind === "TABLE" ? (schema.items ?? {}) : schema;
  const most = schema.type === "array" ? schema.maxItems : schema.maxLength;
  return {
    ...emptyField(name, kind),
    title,
    description,
    isRequired,
    itemTitle: schema.items?.title ?? "",
    most: written(most),
    fewest: written(schema.minItems),
    minimum: written(schema.minimum),
    maximum: written(schema.maximum),
    isWhole: schema.type === "integer",
    choices: (schema.enum ?? []).join("\n"),
    placeholder: hint.placeholder ?? "",
    prefill: hint.prefill ?? "",
    isBlind: hint.blind ?? false,
    isExpertField: hint.field ?? false,
    fact: hint.fact ?? "",
    sumOf: hint.sumOf ?? "",
    help: hint.help ?? "",
    shownWhen: shownWhen ?? [],
    fields:
      kind === "GROUP" || kind === "TABLE" ? fieldsOf(inner, hints, kind === "TABLE" ? `${path}/-` : path, false) : [],
    kept: kind === "OTHER" ? rest : keptOf(schema),
    keptHints: kind === "OTHER" ? hintsWithin(hints, path) : {},
  };
}

/** Keywords that no kind writes itself: they stay with the field. */
function keptOf({ pattern, minLength, uniqueItems, exclusiveMinimum, exclusiveMaximum, multipleOf }: FieldSchema) {
  return given({ pattern, minLength, uniqueItems, exclusiveMinimum, exclusiveMaximum, multipleOf });
}

function hintsWithin(hints: FormHints, path: string): FormHints {
  return Object.fromEntries(
    Object.entries(hints)
      .filter(([place]) => place === path || place.startsWith(`${path}/`))
      .map(([place, hint]) => [place.slice(path.length), hint]),
  );
}

function kindOf(schema: FieldSchema, hint: FieldHint, mayHold: boolean): FieldKind {
  const isPlain = schema.oneOf === undefined && (schema.const === undefined || schema.type === "boolean");
  if (!isPlain || schema.$ref !== undefined) return "OTHER";
  switch (schema.type) {
    case "string":
      return textKind(schema, hint);
    case "number":
    case "integer":
      return schema.enum === undefined ? "NUMBER" : "OTHER";
    case "boolean":
      if (schema.enum !== undefined || schema.const === false) return "OTHER";
      return schema.const === true ? "PLEDGE" : "YES_OR_NO";
    case "array":
      if (schema.items === undefined || schema.items.description !== undefined) return "OTHER";
      if (schema.items.format === "file-id") return "FILES";
      return mayHold && schema.items.type === "object" ? "TABLE" : "OTHER";
    case "object":
      return mayHold ? "GROUP" : "OTHER";
    default:
      return "OTHER";
  }
}

function textKind(schema: FieldSchema, hint: FieldHint): FieldKind {
  if (schema.enum !== undefined) return "CHOICE";
  if (hint.widget === "MONEY") return "MONEY";
  switch (schema.format) {
    case "date":
      return "DATE";
    case "month":
      return "MONTH";
    case "phone":
      return "PHONE";
    case "email":
      return "EMAIL";
    case undefined:
      break;
    default:
      return "OTHER";
  }
  if (hint.widget === "LINE" || hint.widget === "TEXT") return hint.widget;
  return (schema.maxLength ?? 0) > LONGEST_LINE ? "TEXT" : "LINE";
}

function written(number: number | undefined): string {
  return number === undefined ? "" : String(number);
}
