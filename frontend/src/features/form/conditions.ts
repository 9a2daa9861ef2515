import { isRecord, valueAt } from "@/shared/json/pointer";
import type { Choice, Place } from "./form-schema";

/** When a field is shown: what other answers must be. `FormCondition` of the API reads the same. */
export type Condition = { all: Condition[] } | { any: Condition[] } | Comparison;

/** One answer against a value; `place` lies in the same item where it lies in a list. */
export interface Comparison {
  place: string;
  is: "EQUAL" | "NOT_EQUAL" | "AT_LEAST" | "AT_MOST" | "FILLED" | "EMPTY";
  value?: Choice;
}

/** Whether what somebody wrote by hand has a condition's outline. */
export function isCondition(written: unknown): written is Condition {
  if (!isRecord(written)) return false;
  const parts = written.all ?? written.any;
  if (parts !== undefined) return Array.isArray(parts) && parts.every(isCondition);
  return typeof written.place === "string" && typeof written.is === "string";
}

export interface ShownFields {
  /** Of a pointer that has a place in the form, answered or not. */
  isShown: (pointer: string) => boolean;
  /** The answers without those of hidden fields. */
  answers: () => unknown;
}

/**
 * Which fields are shown with some answers. What a hidden field holds counts as not given, also to the conditions of other
 * fields, so that the order in which fields were filled in makes no difference.
 */
export function shownFields(root: Place, answers: unknown): ShownFields {
  const known = new Map<string, boolean>();

  function isShown(pointer: string): boolean {
    if (pointer === "") return true;
    const before = known.get(pointer);
    if (before !== undefined) return before;
    const condition = placeOf(root, pointer)?.hint.shownWhen;
    // what is being written may lead in a circle: it ends here
    known.set(pointer, true);
    const shown = isShown(above(pointer)) && (!condition || isMet(condition, pointer));
    known.set(pointer, shown);
    return shown;
  }

  function isMet(condition: Condition, pointer: string): boolean {
    if ("all" in condition) return condition.all.every((part) => isMet(part, pointer));
    if ("any" in condition) return condition.any.some((part) => isMet(part, pointer));
    const at = inSameItem(condition.place, pointer);
    return holds(condition, isShown(at) ? valueAt(answers, at) : undefined);
  }

  function kept(place: Place, pointer: string, value: unknown): unknown {
    const { item } = place;
    if (item && Array.isArray(value)) return value.map((one, i) => kept(item, `${pointer}/${i}`, one));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, one]) => {
        const member = place.members.find((each) => each.name === name)?.place;
        const below = `${pointer}/${name}`;
        if (member === undefined) return [[name, one]];
        return isShown(below) ? [[name, kept(member, below, one)]] : [];
      }),
    );
  }

  return { isShown, answers: () => (hasConditions(root) ? kept(root, "", answers) : answers) };
}

function hasConditions({ hint, members, item }: Place): boolean {
  return Boolean(hint.shownWhen) || [...members.map(({ place }) => place), ...(item ? [item] : [])].some(hasConditions);
}

function placeOf(root: Place, pointer: string): Place | undefined {
  return pointer
    .split("/")
    .slice(1)
    .reduce<Place | undefined>(
      (place, segment) => place?.item ?? place?.members.find(({ name }) => name === segment)?.place,
      root,
    );
}

function above(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** The pointer of a place of the lists' items that another pointer lies in. */
function inSameItem(place: string, pointer: string): string {
  const own = pointer.split("/");
  return place
    .split("/")
    .map((segment, i) => (segment === "-" ? own[i] : segment))
    .join("/");
}

/** What is not answered meets nothing but EMPTY. */
function holds({ is, value }: Comparison, answer: unknown): boolean {
  const filled = isFilled(answer);
  if (is === "EMPTY") return !filled;
  if (!filled) return false;
  switch (is) {
    case "FILLED":
      return true;
    case "EQUAL":
      return answer === value;
    case "NOT_EQUAL":
      return answer !== value;
    default: {
      const order = compared(answer, value);
      return order !== undefined && (is === "AT_LEAST" ? order >= 0 : order <= 0);
    }
  }
}

function isFilled(answer: unknown): boolean {
  if (answer === undefined || answer === null || answer === "") return false;
  if (Array.isArray(answer)) return answer.length > 0;
  return !isRecord(answer) || Object.keys(answer).length > 0;
}

const DECIMAL = /^-?[0-9]{1,15}(\.[0-9]{1,6})?$/;

/** Numbers among each other; texts too, sums of money as numbers and days as they are written. */
function compared(answer: unknown, value: unknown): number | undefined {
  if (typeof answer === "number" && typeof value === "number") return answer - value;
  if (typeof answer !== "string" || typeof value !== "string" || DECIMAL.test(answer) !== DECIMAL.test(value)) {
    return undefined;
  }
  if (DECIMAL.test(value)) return Number(answer) - Number(value);
  if (answer === value) return 0;
  return answer < value ? -1 : 1;
}
