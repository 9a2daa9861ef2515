import { format as formats, type OutputUnit, Validator } from "@cfworker/json-schema";
import { RE2JS } from "re2js";
import { isRecord, valueAt } from "@/shared/json/pointer";
import { shownFields } from "./conditions";
import { type FieldSchema, type FormHints, type Place, placeAt, placesOf } from "./form-schema";
import { formatFault } from "./formats";
import { withSums } from "./sums";

/** One thing wrong with answers, in the words of the API's faults. */
export interface AnswerFault {
  pointer: string;
  code: string;
  parameters: Record<string, string | number>;
}

export interface AnswerCheck {
  /**
   * What stops answers from being handed in; one fault a place, in the order of the form's schema. A hidden field need not
   * be filled in, and what it holds is not looked at; a sum is not missed, the rows that it adds up are.
   */
  answers: (value: unknown) => AnswerFault[];
  /** What stops answers from being kept: nothing need be there yet. */
  draft: (value: unknown) => AnswerFault[];
}

/**
 * Of several faults at one place the first of these is told. `AnswerFaults` of the API has the same order, and the cases in
 * `docs/examples/forms` hold both to it.
 */
const KEYWORDS = [
  "type",
  "additionalProperties",
  "required",
  "maxItems",
  "minItems",
  "uniqueItems",
  "const",
  "enum",
  "oneOf",
  "maxLength",
  "minLength",
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
];

const OF_DRAFTS = ["type", "maxLength", "maxItems", "additionalProperties", "$ref"];

/**
 * Holds answers against a form's schema without `eval`, which the content policy forbids. Import it when it is needed: only
 * pages with forms should carry the two engines.
 */
export function answerCheck(form: FieldSchema, hints: FormHints = {}): AnswerCheck {
  // the form's order is the schema's, not the one shown
  const root = placesOf(form);
  const conditional = placesOf(form, hints);
  const strict = new Validator(withTextRules(form), "2020-12", false);
  const draft = new Validator(loosened(form), "2020-12", false);
  return {
    answers: (value) => {
      const reckoned = withSums(conditional, value);
      const shown = shownFields(conditional, reckoned);
      const isMissingSum = (pointer: string) =>
        placeAt(conditional, pointer)?.place.hint.sumOf !== undefined && valueAt(reckoned, pointer) === undefined;
      const found = faultsOf(root, strict, shown.answers(), unanswered);
      return found.filter(({ pointer }) => shown.isShown(pointer) && !isMissingSum(pointer));
    },
    draft: (value) => faultsOf(root, draft, withSums(conditional, value)),
  };
}

const BLANK = /^[ \t\r\n\u00a0\u3000]*$/;

/** What must be filled in and is there with nothing in it. */
function unanswered({ pointer, value, isAsked }: Held): AnswerFault[] {
  if (!isAsked) return [];
  if (typeof value === "string" && BLANK.test(value)) return [{ pointer, code: "not-blank", parameters: {} }];
  return Array.isArray(value) && value.length === 0 ? [{ pointer, code: "not-empty", parameters: {} }] : [];
}

function faultsOf(
  root: Place,
  validator: Validator,
  value: unknown,
  further: (held: Held) => AnswerFault[] = () => [],
): AnswerFault[] {
  const found = new Map<string, AnswerFault>();
  const keep = (fault: AnswerFault) => {
    if (!found.has(fault.pointer)) found.set(fault.pointer, fault);
  };
  const held = valuesOf(root, value);
  for (const { pointer, value: one } of held.values()) {
    if (typeof one === "string" && !isKept(one)) keep({ pointer, code: "text-not-kept", parameters: {} });
    if (typeof one === "number" && !(Math.abs(one) <= Number.MAX_SAFE_INTEGER))
      keep({ pointer, code: "number-out-of-range", parameters: {} });
  }
  validator
    .validate(value)
    .errors.filter((error) => KEYWORDS.includes(error.keyword))
    .sort((a, b) => KEYWORDS.indexOf(a.keyword) - KEYWORDS.indexOf(b.keyword))
    .flatMap((error) => {
      const at = held.get(pointerOf(error));
      return at ? worded(error.keyword, at) : [];
    })
    .forEach(keep);
  [...held.values()].flatMap(further).forEach(keep);
  return inFormOrder(root, [...found.values()]);
}

interface Held {
  pointer: string;
  value: unknown;
  schema: FieldSchema;
  /** Whether what it stands in must have it. */
  isAsked: boolean;
}

/** The values that have a place in the form, by pointer. */
function valuesOf(root: Place, answers: unknown): Map<string, Held> {
  const held = new Map<string, Held>();
  const visit = (place: Place, pointer: string, value: unknown, isAsked: boolean) => {
    held.set(pointer, { pointer, value, schema: place.schema, isAsked });
    const { item } = place;
    if (item && Array.isArray(value)) {
      for (const [i, one] of value.entries()) visit(item, `${pointer}/${i}`, one, false);
    }
    if (isRecord(value)) {
      for (const { name, place: member } of place.members) {
        if (Object.hasOwn(value, name)) visit(member, `${pointer}/${name}`, value[name], member.isRequired);
      }
    }
  };
  visit(root, "", answers, false);
  return held;
}

function pointerOf(error: OutputUnit): string {
  return error.instanceLocation.slice("#".length);
}

function worded(keyword: string, { pointer, value, schema }: Held): AnswerFault[] {
  const fault = (code: string, parameters: AnswerFault["parameters"] = {}) => [{ pointer, code, parameters }];
  const limit = (code: string, bound: number | undefined) => fault(code, { value: bound ?? 0 });
  switch (keyword) {
    case "required":
      return (schema.required ?? [])
        .filter((name) => isRecord(value) && !Object.hasOwn(value, name))
        .map((name) => ({ pointer: `${pointer}/${name}`, code: "not-null", parameters: {} }));
    case "additionalProperties":
      return fault("unknown-members");
    case "maxItems":
      return fault("too-many-items", { max: schema.maxItems ?? 0 });
    case "minItems":
      return isEmpty(value) ? fault("not-empty") : fault("too-few-items", { min: schema.minItems ?? 0 });
    case "uniqueItems":
      return fault("items-repeat");
    case "const":
    case "enum":
    case "oneOf":
      return fault("not-a-choice");
    case "maxLength":
    case "minLength":
      if (isEmpty(value)) return fault("not-blank");
      return schema.maxLength === undefined
        ? fault("too-short", { min: schema.minLength ?? 0 })
        : fault("size", { min: schema.minLength ?? 0, max: schema.maxLength });
    case "format":
      return fault(textFault(schema, String(value)) ?? "invalid");
    case "minimum":
      return limit("min", schema.minimum);
    case "maximum":
      return limit("max", schema.maximum);
    case "exclusiveMinimum":
      return limit("not-above", schema.exclusiveMinimum);
    case "exclusiveMaximum":
      return limit("not-below", schema.exclusiveMaximum);
    case "multipleOf":
      return limit("not-in-steps", schema.multipleOf);
    default:
      return fault("invalid");
  }
}

function isEmpty(value: unknown): boolean {
  return (typeof value === "string" || Array.isArray(value)) && value.length === 0;
}

/** The database keeps neither NUL nor half a surrogate pair. */
function isKept(text: string): boolean {
  return !text.includes("\0") && !/\p{Surrogate}/u.test(text);
}

/**
 * The validator would run `pattern` with the browser's engine, which can take longer than the sun lasts for `(a+)+$` and
 * reads some patterns otherwise than the API's RE2. It lets formats be added, so a text's pattern and format become one
 * format of its own, which asks RE2.
 */
function withTextRules(schema: FieldSchema): FieldSchema {
  const { pattern, format, ...rest } = eachWithin(schema, withTextRules);
  if (pattern === undefined && format === undefined) return rest;
  const name = `form ${JSON.stringify([pattern, format])}`;
  formats[name] ??= (text) => textFault({ pattern, format }, text) === undefined;
  return { ...rest, format: name };
}

const compiled = new Map<string, RE2JS>();

function textFault({ pattern, format }: { pattern?: string | undefined; format?: string | undefined }, text: string) {
  if (pattern !== undefined) {
    const engine = compiled.get(pattern) ?? RE2JS.compile(pattern);
    compiled.set(pattern, engine);
    if (!engine.matcher(text).find()) return "pattern";
  }
  return format === undefined ? undefined : formatFault(format, text);
}

function loosened(schema: FieldSchema): FieldSchema {
  const loose = eachWithin(schema, loosened);
  return Object.fromEntries(
    Object.entries(loose).filter(
      ([keyword]) => OF_DRAFTS.includes(keyword) || ["properties", "$defs", "items"].includes(keyword),
    ),
  );
}

function eachWithin(schema: FieldSchema, change: (schema: FieldSchema) => FieldSchema): FieldSchema {
  const each = (members: Record<string, FieldSchema>) =>
    Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
  return {
    ...schema,
    ...(schema.properties && { properties: each(schema.properties) }),
    ...(schema.$defs && { $defs: each(schema.$defs) }),
    ...(schema.items && { items: change(schema.items) }),
  };
}

/** As a reader meets them: by field, and items by number. */
function inFormOrder(root: Place, faults: AnswerFault[]): AnswerFault[] {
  return faults
    .map((fault) => ({ fault, at: positions(root, fault.pointer) }))
    .sort((a, b) => compared(a.at, b.at))
    .map(({ fault }) => fault);
}

function positions(root: Place, pointer: string): number[] {
  let place = root;
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => {
      if (place.item) {
        place = place.item;
        return Number(segment);
      }
      const position = place.members.findIndex((member) => member.name === segment);
      place = place.members[position]?.place ?? place;
      return position;
    });
}

function compared(a: number[], b: number[]): number {
  const differs = a.findIndex((position, i) => position !== b[i]);
  if (differs === -1) return a.length - b.length;
  const other = b[differs];
  return other === undefined ? 1 : (a[differs] ?? 0) - other;
}
