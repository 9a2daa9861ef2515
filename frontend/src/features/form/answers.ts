import { type FieldSchema, isRecord, type Place, placesOf } from "./form-schema";

/** Answers with one of them changed; `undefined` takes it away, as an emptied field is no answer. */
export function withAnswer(answers: unknown, pointer: string, value: unknown): unknown {
  const [, first, ...rest] = pointer.split("/");
  if (first === undefined) return value;
  const below = rest.map((segment) => `/${segment}`).join("");
  if (Array.isArray(answers)) {
    const items = [...answers];
    // an emptied item keeps its place until it is removed
    items[Number(first)] = withAnswer(items[Number(first)], below, value) ?? "";
    return items;
  }
  const members = isRecord(answers) ? answers : {};
  const changed = withAnswer(Object.hasOwn(members, first) ? members[first] : undefined, below, value);
  const others = Object.entries(members).filter(([name]) => name !== first);
  // rebuilt from entries: a field may not be called `__proto__`, but what comes in may hold one
  return Object.fromEntries(changed === undefined ? others : [...others, [first, changed]]);
}

/** What an untouched form holds: its groups, and as many items as it wants at least, so that faults stand at their fields. */
export function blankAnswers(form: FieldSchema): unknown {
  const blank = ({ schema, members, item }: Place): unknown => {
    if (schema.type === "object") {
      const wanted = members.filter(({ place }) => place.isRequired);
      const filled = wanted.map(({ name, place }) => [name, blank(place)] as const);
      return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
    }
    if (item?.schema.type === "object" && schema.minItems) {
      return Array.from({ length: schema.minItems }, () => blank(item));
    }
    return undefined;
  };
  return blank(placesOf(form));
}
