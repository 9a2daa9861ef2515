import { useState } from "react";

/**
 * What is typed in a form with a resident's name, number or phone. It is held in memory alone, unlike other forms' text: an office's
 * phone is passed around, and nothing personal may stay on it.
 */
export function useTyped<T extends object>(blank: T) {
  const [values, setValues] = useState(blank);
  return {
    values,
    set: <K extends keyof T>(field: K, value: T[K]) => setValues((before) => ({ ...before, [field]: value })),
  };
}
