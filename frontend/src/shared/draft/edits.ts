import { isSame, valueAt, withValueAt } from "@/shared/json/pointer";

/** What was typed at one place and has not come to the API yet. */
export interface Edit {
  /** What stood there when it was typed. */
  before: unknown;
  now: unknown;
  /** Somebody else wrote something else there: it waits until a person chooses. */
  isContested?: true;
  /** Of what is contested: what stood there before either wrote. */
  origin?: unknown;
  /** What is written has no such place any more: it stays on this device until a person has seen it. */
  isHomeless?: true;
}

/** By place, as a JSON pointer: `/title`. A list is one place, since a merge patch takes it as a whole. */
export type Edits = Readonly<Record<string, Edit>>;

/** What is seen: what the API keeps with what was typed over it. */
export function withEdits<Written extends object>(base: Written, edits: Edits): Written {
  return Object.entries(edits)
    .filter(([, { isHomeless }]) => !isHomeless)
    .reduce<Written>((written, [place, { now }]) => withValueAt(written, place, now) as Written, base);
}

/** Puts one typed value with those that wait. What is typed back to what the API keeps is no edit any more. */
export function edited(base: object, edits: Edits, pointer: string, value: unknown): Edits {
  const seen = withEdits(base, edits);
  const place = placeOf(seen, pointer);
  const now = valueAt(withValueAt(seen, pointer, value), place);
  const { [place]: former, ...others } = edits;
  if (former?.isContested) return { ...others, [place]: { ...former, now } };
  const before = former ? former.before : valueAt(base, place);
  return isSame(before, now) ? others : { ...others, [place]: { before, now } };
}

function placeOf(seen: object, pointer: string): string {
  const segments = pointer.split("/").slice(1);
  const upTo = (length: number) => `/${segments.slice(0, length).join("/")}`;
  const list = segments.findIndex((_, i) => Array.isArray(valueAt(seen, upTo(i + 1))));
  return list === -1 ? pointer : upTo(list + 1);
}

/** The JSON merge patch of all that may be sent: what is contested or has no place stays behind. */
export function patchOf(edits: Edits): Record<string, unknown> {
  return Object.entries(sendable(edits)).reduce<Record<string, unknown>>(
    (patch, [place, { now }]) => withValueAt(patch, place, now ?? null) as Record<string, unknown>,
    {},
  );
}

export function sendable(edits: Edits): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([, edit]) => !edit.isContested && !edit.isHomeless));
}

/** After the API took what was sent: what was typed meanwhile stays, on top of what it keeps now. */
export function afterSending(edits: Edits, sent: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([place, edit]) => {
      const taken = sent[place];
      if (taken === undefined) return [[place, edit]];
      return isSame(taken.now, edit.now) ? [] : [[place, { before: taken.now, now: edit.now }]];
    }),
  );
}

/**
 * After somebody else wrote: one's own edits on top of what stands there now. Where both changed one place to something
 * else, nobody is overwritten: the edit is contested.
 */
export function rebased(edits: Edits, base: object): Edits {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([place, edit]) => {
      if (edit.isHomeless) return [[place, edit]];
      const theirs = valueAt(base, place);
      if (isSame(theirs, edit.now)) return [];
      const isContested = edit.isContested || !isSame(theirs, edit.before);
      const origin = edit.isContested ? edit.origin : edit.before;
      return [[place, { before: theirs, now: edit.now, ...(isContested && { isContested, origin }) }]];
    }),
  );
}

/** After what is written got another form: what it has no place for waits, what waited and has one again goes on. */
export function housed(edits: Edits, hasPlace: (place: string) => boolean): Edits {
  return Object.fromEntries(
    Object.entries(edits).map(([place, { isHomeless: _, ...edit }]) => [
      place,
      hasPlace(place) ? edit : { ...edit, isHomeless: true as const },
    ]),
  );
}

/** A person has looked at both and keeps their own. */
export function insisted(edits: Edits, place: string): Edits {
  const { [place]: edit, ...others } = edits;
  return edit ? { ...others, [place]: { before: edit.before, now: edit.now } } : edits;
}

/** What both wrote at a place has become one. */
export function settled(edits: Edits, place: string, now: unknown): Edits {
  const { [place]: edit, ...others } = edits;
  if (edit === undefined) return edits;
  return isSame(now, edit.before) ? others : { ...others, [place]: { before: edit.before, now } };
}

export function given(edits: Edits, place: string): Edits {
  const { [place]: _, ...others } = edits;
  return others;
}
