import { faultAt, type Problem } from "@/shared/api/problem";
import type { Draft } from "./use-draft";

/** What ties one field of a form to its draft and to the fault the API found in it: `<TextField {...field("name")} />`. */
export function fieldsOf<T extends object>(draft: Pick<Draft<T>, "values" | "set">, problem: Problem | null) {
  return <Name extends keyof T & string>(name: Name, pointer = `/${name}`) => ({
    value: draft.values[name],
    onChange: (value: T[Name]) => draft.set(name, value),
    error: faultAt(problem, pointer),
  });
}
