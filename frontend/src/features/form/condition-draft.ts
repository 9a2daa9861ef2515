import type { Comparison, Condition } from "./conditions";
import type { FieldDraft, FieldKind } from "./form-draft";
import type { Choice } from "./form-schema";

/** One comparison as it is edited; `value` may still be empty. */
export interface ComparisonDraft {
  place: string;
  is: Comparison["is"];
  value: string;
}

/** When a field is shown, as an officer edits it: by any of some lists, all of whose comparisons are met. None: always. */
export type ConditionDraft = readonly (readonly ComparisonDraft[])[];

/** More than a page can show; the form's own definition can hold it. */
export const MOST_LISTS = 10;
export const MOST_COMPARISONS = 20;

/** Undefined for a condition that no such lists can stand for. */
export function conditionDraft(condition: Condition | null | undefined): ConditionDraft | undefined {
  const lists = condition ? listsOf(condition) : [];
  return lists && lists.flat().length <= MOST_COMPARISONS ? lists : undefined;
}

function listsOf(condition: Condition): ComparisonDraft[][] | undefined {
  if ("any" in condition) return limited(condition.any.map(listsOf).reduce(either, []));
  if ("all" in condition) return condition.all.map(listsOf).reduce(both, [[]]);
  const { place, is, value } = condition;
  return [[{ place, is, value: value === undefined ? "" : String(value) }]];
}

type Lists = ComparisonDraft[][] | undefined;

function either(some: Lists, others: Lists): Lists {
  return some && others && [...some, ...others];
}

function both(some: Lists, others: Lists): Lists {
  return limited(some && others && some.flatMap((one) => others.map((other) => [...one, ...other])));
}

function limited(lists: Lists): Lists {
  return lists && lists.length <= MOST_LISTS ? lists : undefined;
}

/**
 * The condition that the API keeps.
 *
 * @param all the fields of the whole form: they say whether a value is a number, or yes or no
 */
export function conditionOf(draft: ConditionDraft, all: readonly FieldDraft[]): Condition | undefined {
  const lists = draft
    .filter((list) => list.length > 0)
    .map((list) =>
      grouped(
        "all",
        list.map((one) => comparisonOf(one, all)),
      ),
    );
  return lists.length === 0 ? undefined : grouped("any", lists);
}

function grouped(group: "all" | "any", parts: Condition[]): Condition {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  return group === "all" ? { all: parts } : { any: parts };
}

function comparisonOf({ place, is, value }: ComparisonDraft, all: readonly FieldDraft[]): Comparison {
  if (!needsValue(is)) return { place, is };
  return { place, is, value: typed(value, comparableFields(all).find((each) => each.place === place)?.field.kind) };
}

function typed(value: string, kind: FieldKind | undefined): Choice {
  const text = value.normalize("NFKC").trim();
  if (kind === "YES_OR_NO" || kind === "PLEDGE") return text === "true";
  if (kind === "NUMBER" && text !== "" && Number.isFinite(Number(text))) return Number(text);
  return kind === "CHOICE" ? value : text;
}

export function needsValue(is: Comparison["is"]): boolean {
  return is !== "FILLED" && is !== "EMPTY";
}

export interface ComparableField {
  place: string;
  /** From the outermost on. */
  titles: string[];
  field: FieldDraft;
}

/**
 * The fields that a condition can name.
 *
 * @param from the place of the field that has the condition: it cannot name itself, what it holds, or what stands in
 *     the rows of another table; without one, all fields
 */
export function comparableFields(all: readonly FieldDraft[], from?: string): ComparableField[] {
  const within = (fields: readonly FieldDraft[], path: string, titles: string[]): ComparableField[] =>
    fields.flatMap((field) => {
      const place = `${path}/${field.name}`;
      const named = [...titles, field.title || field.name];
      if (place === from) return [];
      if (field.kind === "GROUP") return within(field.fields, place, named);
      const own = field.kind === "OTHER" ? [] : [{ place, titles: named, field }];
      const rows = `${place}/-`;
      const isOpen = field.kind === "TABLE" && (from === undefined || from.startsWith(`${rows}/`));
      return isOpen ? [...own, ...within(field.fields, rows, named)] : own;
    });
  return within(all, "", []);
}

/** In which ways an answer of this kind can be compared. */
export function comparisonsOf(kind: FieldKind): readonly Comparison["is"][] {
  switch (kind) {
    case "CHOICE":
    case "YES_OR_NO":
      return ["EQUAL", "NOT_EQUAL", "FILLED", "EMPTY"];
    case "NUMBER":
    case "MONEY":
    case "DATE":
    case "MONTH":
      return ["AT_LEAST", "AT_MOST", "EQUAL", "NOT_EQUAL", "FILLED", "EMPTY"];
    case "LINE":
      return ["EQUAL", "NOT_EQUAL", "FILLED", "EMPTY"];
    default:
      return ["FILLED", "EMPTY"];
  }
}
