import { DAY_MS } from "@/shared/i18n/days";
import type { Formats } from "@/shared/i18n/format";

const PROPOSED_DAYS = 3;

/**
 * The moment a day's office hours end in the county: what was asked for by a day is there by then.
 *
 * @param end what it must not lie behind, such as the unit's own time; null where nothing ends
 */
export function endOfOfficeDay(day: string, end: string | null = null, now: Date = new Date()): string {
  const office = `${day}T17:00:00+08:00`;
  if (end === null) return office;
  const isLastEvening = Date.parse(office) <= now.getTime() && Date.parse(end) - Date.parse(office) < DAY_MS;
  return Date.parse(end) < Date.parse(office) || isLastEvening ? end : office;
}

/** The last day that can be given; the end itself is the first moment that is too late. */
export function lastDay(end: string, formats: Formats): string {
  return formats.day(new Date(Date.parse(end) - 1));
}

/** What is proposed: some days on, as far as there are so many. */
export function proposedDay(end: string | null, formats: Formats, now: Date = new Date()): string {
  const proposed = now.getTime() + PROPOSED_DAYS * DAY_MS;
  return formats.day(new Date(end === null ? proposed : Math.min(proposed, Date.parse(end) - 1)));
}
