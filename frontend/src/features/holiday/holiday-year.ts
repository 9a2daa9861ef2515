import type { Holiday, HolidayKind, HolidayYear, SetHolidayYear } from "@/api/types.gen";

/** A year as its form holds it: texts that may still be empty. */
export interface EnteredYear {
  /** Empty until one is chosen. */
  year: string;
  documentNumber: string;
  issuedOn: string;
  days: readonly Holiday[];
  /** Lines of a notice that have not become days yet. */
  pasted: string;
}

export function emptyYear(year: number | undefined): EnteredYear {
  return { year: year === undefined ? "" : String(year), documentNumber: "", issuedOn: "", days: [], pasted: "" };
}

export function enteredYear({ year, documentNumber, issuedOn, days }: HolidayYear): EnteredYear {
  return { year: String(year), documentNumber, issuedOn, days, pasted: "" };
}

export function requestOf({ documentNumber, issuedOn, days }: EnteredYear): SetHolidayYear {
  return {
    documentNumber: documentNumber.trim(),
    issuedOn,
    days: days.map(({ day, kind, name }) => ({ day, kind, name: name.trim() })),
  };
}

/** The years around `now` that are not entered, the one to be entered next first. */
export function openYears(known: readonly number[], now: number): number[] {
  const around = [now, now + 1, now + 2, now - 1, now - 2];
  return around.filter((year) => !known.includes(year));
}

/** Days off that follow each other; one day begins and ends it. */
export interface Span {
  from: string;
  until: string;
  days: number;
}

export interface Arrangement {
  name: string;
  off: readonly Span[];
  work: readonly string[];
}

/** The days as a notice words them: each holiday in the order of the year, its days off together, then what is worked. */
export function arrangementsOf(days: readonly Holiday[]): Arrangement[] {
  const ordered = days.toSorted((one, other) => one.day.localeCompare(other.day));
  const firstOff = (name: string) => ordered.find((day) => day.name === name && day.kind === "OFF")?.day ?? "";
  const names = [...new Set(ordered.map(({ name }) => name))];
  return names
    .toSorted((one, other) => firstOff(one).localeCompare(firstOff(other)))
    .map((name) => ({
      name,
      off: spansOf(ordered.filter((day) => day.name === name && day.kind === "OFF")),
      work: ordered.filter((day) => day.name === name && day.kind === "WORK").map(({ day }) => day),
    }));
}

function spansOf(ordered: readonly Holiday[]): Span[] {
  const spans: Span[] = [];
  for (const { day } of ordered) {
    const last = spans.at(-1);
    if (last && dayAfter(last.until) === day) {
      spans[spans.length - 1] = { ...last, until: day, days: last.days + 1 };
    } else {
      spans.push({ from: day, until: day, days: 1 });
    }
  }
  return spans;
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const KINDS: readonly [RegExp, HolidayKind][] = [
  [/^(?:放假|休|休息|off)$/i, "OFF"],
  [/^(?:上班|调休上班|补班|班|work)$/i, "WORK"],
];
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const MOST_DAYS_OF_A_SPAN = 31;

export interface PastedDays {
  days: readonly Holiday[];
  /** Lines that could not be read; they stay where they were pasted. */
  unread: readonly string[];
}

/** Lines such as `2027-01-01 元旦 放假`; the first part may span days, as in `2027-02-05至2027-02-11`. */
export function readPasted(text: string): PastedDays {
  const days: Holiday[] = [];
  const unread: string[] = [];
  for (const line of text.split("\n").map((each) => each.trim())) {
    const read = readLine(line);
    if (read) days.push(...read);
    else if (line !== "") unread.push(line);
  }
  return { days, unread };
}

function readLine(line: string): Holiday[] | undefined {
  const [when = "", ...rest] = line.split(/[\s,，;；]+/u).filter((part) => part !== "");
  const kind = rest.map(kindOf).find((found) => found !== undefined);
  const name = rest.filter((part) => kindOf(part) === undefined).join(" ");
  const [from, until = from] = when.split(/[至~～—]/u).map(dayIn);
  if (kind === undefined || name === "" || from === undefined || until === undefined) return undefined;
  const days = daysBetween(from, until);
  return days.length === 0 ? undefined : days.map((day) => ({ day, kind, name }));
}

function kindOf(word: string): HolidayKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(word))?.[1];
}

/** Undefined for what is no day of the calendar, such as 2027-02-30. */
function dayIn(text: string): string | undefined {
  const [, year = "", month = "", day = ""] = DAY.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** None where the end stands before the beginning, or too far from it to be meant. */
function daysBetween(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = dayAfter(day)) {
    if (days.length === MOST_DAYS_OF_A_SPAN) return [];
    days.push(day);
  }
  return days;
}

/** A day that is there already is taken from what was pasted last. */
export function withPasted(days: readonly Holiday[], pasted: readonly Holiday[]): Holiday[] {
  const byDay = new Map([...days, ...pasted].map((each) => [each.day, each]));
  return [...byDay.values()].toSorted((one, other) => one.day.localeCompare(other.day));
}
