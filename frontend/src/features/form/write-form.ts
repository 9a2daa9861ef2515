import type { FormContent } from "@/api/types.gen";
import { conditionOf } from "./condition-draft";
import { type FieldDraft, type FormDraft, given, LONGEST_LINE } from "./form-draft";
import type { FieldHint, FieldSchema, FormHints } from "./form-schema";

const YUAN = "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?$";
const YUAN_LENGTH = 12;

/** The content that the API keeps. */
export function formContent(draft: FormDraft): FormContent {
  const hints: FormHints = {};
  const schema: FieldSchema = {
    ...given({ title: draft.title.trim() || undefined, description: draft.description.trim() || undefined }),
    ...objectOf(draft.fields, "", { hints, all: draft.fields }),
  };
  return { schema: schema as Record<string, unknown>, hints };
}

interface Writing {
  hints: FormHints;
  /** Of the whole form. */
  all: readonly FieldDraft[];
}

function objectOf(fields: readonly FieldDraft[], path: string, writing: Writing): FieldSchema {
  const { hints } = writing;
  const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  hints[path] = { ...hints[path], order: fields.map(({ name }) => name) };
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      fields.map((field) => [field.name, schemaOf(field, `${path}/${field.name}`, writing)]),
    ),
  };
}

function schemaOf(field: FieldDraft, path: string, writing: Writing): FieldSchema {
  const { hints, all } = writing;
  const about = given({ title: field.title.trim(), description: field.description.trim() || undefined });
  if (field.kind === "OTHER") {
    for (const [within, hint] of Object.entries(field.keptHints)) hints[`${path}${within}`] = hint;
    return { ...about, ...field.kept };
  }
  const hint = given({
    widget: widgetOf(field),
    help: field.help || undefined,
    placeholder: field.placeholder.trim() || undefined,
    prefill: field.prefill || undefined,
    blind: field.isBlind || undefined,
    fact: field.fact || undefined,
    field: (field.kind === "CHOICE" && field.isExpertField) || undefined,
    sumOf: ((field.kind === "MONEY" || field.kind === "NUMBER") && field.sumOf) || undefined,
    shownWhen: conditionOf(field.shownWhen, all),
  });
  if (Object.keys(hint).length > 0) hints[path] = hint;
  return { ...about, ...field.kept, ...ofItsKind(field, path, writing) };
}

function ofItsKind(field: FieldDraft, path: string, writing: Writing): FieldSchema {
  const item = given({ title: field.itemTitle.trim() || undefined });
  switch (field.kind) {
    case "NUMBER":
      return {
        type: field.isWhole ? "integer" : "number",
        ...given({ minimum: numberIn(field.minimum), maximum: numberIn(field.maximum) }),
      };
    case "MONEY":
      return {
        type: "string",
        maxLength: numberIn(field.most) ?? YUAN_LENGTH,
        pattern: field.kept.pattern ?? YUAN,
      };
    case "DATE":
      return { type: "string", format: "date" };
    case "MONTH":
      return { type: "string", format: "month" };
    case "PHONE":
      return { type: "string", format: "phone" };
    case "EMAIL":
      return { type: "string", format: "email", ...given({ maxLength: numberIn(field.most) }) };
    case "CHOICE":
      return { type: "string", enum: linesOf(field.choices) };
    case "YES_OR_NO":
      return { type: "boolean" };
    case "PLEDGE":
      return { type: "boolean", const: true };
    case "FILES":
      return { type: "array", items: { ...item, type: "string", format: "file-id" }, ...countOf(field) };
    case "TABLE":
      return { type: "array", items: { ...item, ...objectOf(field.fields, `${path}/-`, writing) }, ...countOf(field) };
    case "GROUP":
      return objectOf(field.fields, path, writing);
    default:
      return { type: "string", ...given({ maxLength: numberIn(field.most) }) };
  }
}

function countOf({ most, fewest, isRequired }: FieldDraft): FieldSchema {
  // what must be there is not there with nothing in it
  return given({ minItems: numberIn(fewest) ?? (isRequired ? 1 : undefined), maxItems: numberIn(most) });
}

/** Only where the field would be shown otherwise without it. */
function widgetOf({ kind, most }: FieldDraft): FieldHint["widget"] {
  const isLong = (numberIn(most) ?? 0) > LONGEST_LINE;
  if (kind === "MONEY") return "MONEY";
  if (kind === "TEXT" && !isLong) return "TEXT";
  return kind === "LINE" && isLong ? "LINE" : undefined;
}

export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function numberIn(text: string): number | undefined {
  const number = Number(text.normalize("NFKC").trim());
  return text.trim() === "" || !Number.isFinite(number) ? undefined : number;
}
