import { isRecord, valueAt, withValueAt } from "@/shared/json/pointer";
import { type Place, placeAt } from "./form-schema";

const ITEM = "/-/";
const AMOUNT = /^(-?)([0-9]{1,15})(?:\.([0-9]{1,6}))?$/;
const DECIMALS = 6;
const CENTS = 2;

/** The answers with the sums that the form reckons itself, whatever was typed. `FormSums` of the API reckons the same. */
export function withSums(root: Place, answers: unknown): unknown {
  if (!isRecord(answers)) return answers;
  return summed(root).reduce<unknown>((reckoned, { path, schema, hint }) => {
    const parent = path.slice(0, path.lastIndexOf("/"));
    const sum = sumOf(reckoned, hint.sumOf ?? "");
    if (sum === undefined)
      return isRecord(valueAt(reckoned, parent)) ? withValueAt(reckoned, path, undefined) : reckoned;
    if (!takesMembers(reckoned, parent)) return reckoned;
    return withValueAt(reckoned, path, schema.type === "string" ? inYuan(sum) : Number(plain(sum)));
  }, answers);
}

/** Whether there are members at a pointer, or can be: somebody may have sent a text for a group. */
function takesMembers(answers: unknown, pointer: string): boolean {
  const there = valueAt(answers, pointer);
  return there === undefined ? takesMembers(answers, pointer.slice(0, pointer.lastIndexOf("/"))) : isRecord(there);
}

/** The fields that nobody fills in. */
function summed(place: Place): Place[] {
  return [...(place.hint.sumOf ? [place] : []), ...place.members.flatMap((member) => summed(member.place))];
}

/** In millionths, so that cents add up; undefined where no row has an amount. */
function sumOf(answers: unknown, column: string): bigint | undefined {
  const item = column.indexOf(ITEM);
  const rows = valueAt(answers, column.slice(0, item));
  const amounts = (Array.isArray(rows) ? rows : []).flatMap((row) =>
    amountOf(valueAt(row, column.slice(item + ITEM.length - 1))),
  );
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount);
}

function amountOf(given: unknown): bigint[] {
  if (typeof given !== "string" && typeof given !== "number") return [];
  const [, sign, whole = "", decimals = ""] = AMOUNT.exec(String(given)) ?? [];
  if (sign === undefined) return [];
  const amount = BigInt(whole + decimals.padEnd(DECIMALS, "0"));
  return [sign === "-" ? -amount : amount];
}

function plain(sum: bigint): string {
  const digits = String(sum < 0n ? -sum : sum).padStart(DECIMALS + 1, "0");
  const decimals = digits.slice(-DECIMALS).replace(/0+$/, "");
  return `${sum < 0n ? "-" : ""}${digits.slice(0, -DECIMALS)}${decimals && `.${decimals}`}`;
}

/** With its cents. */
function inYuan(sum: bigint): string {
  const [whole = "", decimals = ""] = plain(sum).split(".");
  return `${whole}.${decimals.padEnd(CENTS, "0")}`;
}

/** Which rows a sum adds up, in words that stand on the form. */
export function summedTitles(root: Place, column: string): string[] {
  const item = column.indexOf(ITEM);
  const table = placeAt(root, column.slice(0, item));
  const within = table?.place.item && placeAt(table.place.item, column.slice(item + ITEM.length - 1));
  return [...(table?.titles ?? []), ...(within?.titles ?? [])];
}
