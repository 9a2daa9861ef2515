import type { ConditionDraft } from "./condition-draft";
import type { FieldHint, FieldSchema, FormFact, FormHints } from "./form-schema";

/** What an officer can put into a form without knowing its schema. OTHER stands for what only the schema can say. */
export const FIELD_KINDS = [
  "LINE",
  "TEXT",
  "NUMBER",
  "MONEY",
  "DATE",
  "MONTH",
  "CHOICE",
  "YES_OR_NO",
  "PHONE",
  "EMAIL",
  "FILES",
  "PLEDGE",
  "GROUP",
  "TABLE",
] as const;

export type FieldKind = (typeof FIELD_KINDS)[number] | "OTHER";

/** One field as it is edited: texts that may still be empty. */
export interface FieldDraft {
  /** Of its answers; never changes once given, or the answers of last year would not be found. */
  name: string;
  kind: FieldKind;
  title: string;
  description: string;
  isRequired: boolean;
  /** The longest text, the most files or rows. */
  most: string;
  /** The fewest rows. */
  fewest: string;
  minimum: string;
  maximum: string;
  isWhole: boolean;
  /** One a line. */
  choices: string;
  placeholder: string;
  prefill: NonNullable<FieldHint["prefill"]> | "";
  isBlind: boolean;
  /** Of one choice at most: its answer says which experts are sought. */
  isExpertField: boolean;
  /** What its answer tells the round's rules; empty for nothing. */
  fact: FormFact | "";
  /** Of money and numbers outside of tables: the place of a table's column that is added up; empty where it is typed. */
  sumOf: string;
  /** What one row of a table or one file is called. */
  itemTitle: string;
  /** Of a group or a table. */
  fields: readonly FieldDraft[];
  /** What was written beside it by hand and stays as it is. */
  kept: FieldSchema;
  /** Of OTHER: the hints at and below it, by what follows its place. */
  keptHints: FormHints;
  help: string;
  /** Of all kinds but OTHER. */
  shownWhen: ConditionDraft;
}

export interface FormDraft {
  title: string;
  description: string;
  fields: readonly FieldDraft[];
}

const LINE_LIMIT = "100";
const TEXT_LIMIT = "2000";
/** From here on a text gets several lines by itself: LeafField. */
export const LONGEST_LINE = 200;

export function emptyField(name: string, kind: FieldKind = "LINE"): FieldDraft {
  return {
    name,
    kind,
    title: "",
    description: "",
    // else nobody would miss its required fields
    isRequired: kind === "GROUP",
    most: usualMost(kind),
    fewest: "",
    minimum: "",
    maximum: "",
    isWhole: false,
    choices: "",
    placeholder: "",
    prefill: "",
    isBlind: false,
    isExpertField: false,
    fact: "",
    sumOf: "",
    itemTitle: "",
    fields: kind === "GROUP" || kind === "TABLE" ? [emptyField("field1")] : [],
    kept: {},
    keptHints: {},
    help: "",
    shownWhen: [],
  };
}

/** The same field of another kind: what the new kind has no use for goes. */
export function ofKind(field: FieldDraft, kind: FieldKind): FieldDraft {
  const { name, title, description, isRequired, placeholder, isBlind, isExpertField, fact, help, prefill, shownWhen } =
    field;
  const fresh = emptyField(name, kind);
  const keepsPrefill = prefill === "LAST_YEAR" || (prefill !== "" && takesPerson(kind));
  return {
    ...fresh,
    title,
    description,
    isRequired: isRequired || fresh.isRequired,
    placeholder,
    isBlind,
    isExpertField,
    fact: fact !== "" && factsOf(kind).includes(fact) ? fact : "",
    help,
    shownWhen,
    prefill: keepsPrefill ? prefill : "",
    ...(fresh.fields.length > 0 && field.fields.length > 0 && { fields: field.fields }),
  };
}

/** What a field of a kind can tell the round's rules. */
export function factsOf(kind: FieldKind): readonly FormFact[] {
  switch (kind) {
    case "DATE":
      return ["BIRTH_DATE", "SERVICE"];
    case "NUMBER":
      return ["SERVICE"];
    case "LINE":
    case "CHOICE":
      return ["TITLE", "CATEGORY"];
    case "TABLE":
      return ["RECOMMENDERS"];
    default:
      return [];
  }
}

/** The columns of tables that a field of a kind can be the sum of, with the titles that lead to them. */
export function columnsFor(kind: FieldKind, all: readonly FieldDraft[]): { place: string; titles: string[] }[] {
  return all
    .filter((table) => table.kind === "TABLE")
    .flatMap((table) =>
      table.fields
        .filter((column) => column.kind === kind && (kind !== "NUMBER" || column.isWhole))
        .map((column) => ({
          place: `/${table.name}/-/${column.name}`,
          titles: [table.title || table.name, column.title || column.name],
        })),
    );
}

/** Whether what is known of the person and the unit, which is text, can stand there. */
export function takesPerson(kind: FieldKind): boolean {
  return kind === "LINE" || kind === "TEXT" || kind === "PHONE";
}

/** A name that no other field beside it has. */
export function freeName(fields: readonly FieldDraft[]): string {
  const taken = new Set(fields.map(({ name }) => name));
  let number = fields.length + 1;
  while (taken.has(`field${number}`)) number++;
  return `field${number}`;
}

function usualMost(kind: FieldKind): string {
  switch (kind) {
    case "LINE":
    case "EMAIL":
      return LINE_LIMIT;
    case "TEXT":
      return TEXT_LIMIT;
    case "FILES":
      return "5";
    case "TABLE":
      return "20";
    default:
      return "";
  }
}

export function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
