import { isRecord } from "@/shared/json/pointer";
import type { Condition } from "./conditions";

/** What the API lets into a form's schema (JSON Schema 2020-12, published versions only). */
export interface FieldSchema {
  type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  title?: string;
  description?: string;
  $ref?: string;
  $defs?: Record<string, FieldSchema>;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  additionalProperties?: false;
  items?: FieldSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  enum?: Choice[];
  const?: Choice;
  oneOf?: { const: Choice; title: string }[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
}

export type Choice = string | number | boolean;

export const FORM_FACTS = ["BIRTH_DATE", "TITLE", "SERVICE", "CATEGORY", "RECOMMENDERS"] as const;

export type FormFact = (typeof FORM_FACTS)[number];

/** How a field is shown, by its place: `/leader/name`, `/members/-/share`. */
export interface FieldHint {
  widget?: "LINE" | "TEXT" | "CHOICE" | "DATE" | "MONTH" | "NUMBER" | "MONEY" | "PHONE" | "EMAIL" | "FILES" | "PLEDGE";
  help?: string;
  placeholder?: string;
  prefill?: "PERSON_NAME" | "PERSON_PHONE" | "UNIT_NAME" | "LAST_YEAR";
  /** Left out of the blind copy (活页). */
  blind?: boolean;
  /** Its answer is the field (领域) for which experts are sought. */
  field?: boolean;
  /** Shown always, where there is none. */
  shownWhen?: Condition | null;
  /** What its answer tells the round's rules. */
  fact?: FormFact;
  /** A column of amounts whose sum it is; nobody fills it in. */
  sumOf?: string;
  /** Of the members, as they are shown; those not named follow. */
  order?: string[];
}

export type FormHints = Record<string, FieldHint>;

/** A place of the form with its schema; references are followed. */
export interface Place {
  /** `""`, `/leader/name`, `/members/-/share`. */
  path: string;
  schema: FieldSchema;
  isRequired: boolean;
  hint: FieldHint;
  /** Of an object, in the order shown. */
  members: { name: string; place: Place }[];
  /** Of a list. */
  item?: Place;
}

/** The form as a tree. The API has refused circular references before a form is published. */
export function placesOf(form: FieldSchema, hints: FormHints = {}): Place {
  const visit = (path: string, written: FieldSchema, isRequired: boolean): Place => {
    const schema = followed(written, form);
    const hint = own(hints, path) ?? {};
    const names = Object.keys(schema.properties ?? {});
    const shown = (hint.order ?? []).filter((name) => names.includes(name));
    const place: Place = {
      path,
      schema,
      isRequired,
      hint,
      members: [...shown, ...names.filter((name) => !shown.includes(name))].map((name) => ({
        name,
        place: visit(
          `${path}/${name}`,
          own(schema.properties ?? {}, name) ?? {},
          schema.required?.includes(name) ?? false,
        ),
      })),
    };
    if (schema.items) place.item = visit(`${path}/-`, schema.items, true);
    return place;
  };
  return visit("", form, true);
}

function followed(written: FieldSchema, form: FieldSchema): FieldSchema {
  if (written.$ref === undefined) return written;
  const { $ref, ...rest } = written;
  const target = own(form.$defs ?? {}, $ref.slice("#/$defs/".length)) ?? {};
  return { ...followed(target, form), ...rest };
}

/** A member of its own: a field may be called `constructor`. */
export function own<T>(members: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** What stands under a field's label. An example too: within the field it would vanish with the first letter. */
export function helpOf({ hint, schema }: Place): string | undefined {
  return [hint.help ?? schema.description, hint.placeholder].filter(Boolean).join(" ") || undefined;
}

export function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) ? own(value, name) : undefined;
}

/** Labelled choices of a field, `undefined` where it has none. */
export function choicesOf(schema: FieldSchema): { value: Choice; label: string }[] | undefined {
  if (schema.oneOf) return schema.oneOf.map((each) => ({ value: each.const, label: each.title }));
  return schema.enum?.map((value) => ({ value, label: String(value) }));
}

/** The place of a pointer that goes into no list, with the titles that lead to it; undefined where the form has none. */
export function placeAt(root: Place, pointer: string): { place: Place; titles: string[] } | undefined {
  return pointer
    .split("/")
    .slice(1)
    .reduce<{ place: Place; titles: string[] } | undefined>(
      (found, name) => {
        if (found?.place.item && /^\+?\d+$/.test(name)) {
          return { place: found.place.item, titles: found.titles };
        }
        const member = found?.place.members.find((each) => each.name === name)?.place;
        return found && member && { place: member, titles: [...found.titles, member.schema.title ?? name] };
      },
      { place: root, titles: [] },
    );
}
