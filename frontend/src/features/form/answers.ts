import { isRecord } from "@/shared/json/pointer";
import { type FieldSchema, type Place, placesOf } from "./form-schema";

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

/** Answers with the groups of an untouched form, for the checks: a missing group's faults stand at its fields. */
export function filledOut(form: FieldSchema, answers: unknown): unknown {
  return over(blankAnswers(form), answers);
}

function over(blank: unknown, answers: unknown): unknown {
  if (answers === undefined) return blank;
  if (!isRecord(blank) || !isRecord(answers)) return answers;
  const names = new Set([...Object.keys(blank), ...Object.keys(answers)]);
  return Object.fromEntries([...names].map((name) => [name, over(blank[name], answers[name])]));
}
