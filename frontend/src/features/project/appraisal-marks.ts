import type { Appraisal, AppraisalGrade } from "@/api/types.gen";

/** What is typed for one item, in tenths of a mark; undefined where it is no mark of that item. */
function tenths(text: string, fullMarks: number): number | undefined {
  const typed = text.trim();
  if (!/^\d{1,3}(\.\d)?$/.test(typed)) return undefined;
  const value = Math.round(Number(typed) * 10);
  return value <= fullMarks * 10 ? value : undefined;
}

export type MarkFault = "no-mark" | "one-decimal" | "too-much";

/** All that is wrong with what is typed for one item; nothing while nothing is. */
export function markFaults(text: string, fullMarks: number): MarkFault[] {
  const typed = text.trim();
  if (typed === "") return [];
  if (!/^\d+(\.\d*)?$/.test(typed)) return ["no-mark"];
  const faults: MarkFault[] = [];
  if (/\.\d{2,}$|\.$/.test(typed)) faults.push("one-decimal");
  if (Number(typed) > fullMarks) faults.push("too-much");
  return faults;
}

export interface Tally {
  /** In the order of the items. */
  marks: number[];
  sum: number;
  full: number;
  /** Of 100, to two decimals. */
  score: number;
  grade: AppraisalGrade;
}

/** What the typed marks come to, as the API will find; undefined until each item has one that fits. */
export function tallyOf(
  { items, excellentAt, passAt }: Pick<Appraisal, "items" | "excellentAt" | "passAt">,
  typed: readonly string[],
): Tally | undefined {
  const each = items.map(({ fullMarks }, i) => tenths(typed[i] ?? "", fullMarks));
  if (each.length === 0 || each.some((value) => value === undefined)) return undefined;
  const values = each.map((value) => value ?? 0);
  const sum = values.reduce((all, value) => all + value, 0);
  const full = items.reduce((all, { fullMarks }) => all + fullMarks, 0);
  // A bar is reached by the marks themselves, never by rounding.
  const reaches = (bar: number) => sum * 10 >= bar * full;
  return {
    marks: values.map((value) => value / 10),
    sum: sum / 10,
    full,
    score: Math.round((sum * 1000) / full) / 100,
    grade: reaches(excellentAt) ? "EXCELLENT" : reaches(passAt) ? "PASS" : "FAIL",
  };
}
