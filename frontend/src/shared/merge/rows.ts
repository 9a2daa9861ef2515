import { isRecord, isSame } from "@/shared/json/pointer";

/** What a row is known by; undefined where it has nothing of its own. */
export type KeyOf = (row: unknown) => string | undefined;

export const NEW = -1;

/** From here on a row is the earlier one changed, and no other; as the API tells the difference of two revisions. */
const ALIKE = 0.4;
/** Of longer lists only rows that are the same, have the same key or stand between the same are known again. */
const MOST_COMPARED = 60;
/** As much of a text as tells whether it is the same one. */
const TELLING = 300;

/**
 * Which earlier row each row is, NEW for one that was not there: the same first, then those of one key, then those that
 * say nearly the same, at last those that stand between the same neighbours. An empty row is nobody's earlier one.
 */
export function earlierRows(was: readonly unknown[], is: readonly unknown[], keyOf: KeyOf): number[] {
  const earlier = is.map(() => NEW);
  const left = new Set(was.keys());
  const pair = (row: number, other: number) => {
    earlier[row] = other;
    left.delete(other);
  };
  for (const [row, value] of is.entries()) {
    for (const other of left) {
      if (!isSame(was[other], value)) continue;
      pair(row, other);
      break;
    }
  }
  const added = [...earlier.keys()].filter((row) => earlier[row] === NEW);
  const isFew = left.size <= MOST_COMPARED && added.length <= MOST_COMPARED;
  const pairs = added
    .flatMap((row) => [...left].map((other) => ({ row, other, alike: alikeRows(was[other], is[row], keyOf, isFew) })))
    .filter(({ alike }) => alike >= ALIKE)
    .toSorted((one, two) => two.alike - one.alike || Math.abs(one.row - one.other) - Math.abs(two.row - two.other));
  for (const { row, other } of pairs) if (earlier[row] === NEW && left.has(other)) pair(row, other);
  for (const row of is.keys()) {
    if (earlier[row] !== NEW) continue;
    const other = row === 0 ? 0 : (earlier[row - 1] ?? NEW) + 1;
    const isBetweenSame =
      (row === 0 || earlier[row - 1] !== NEW) &&
      run(is.length, row, (at) => earlier[at] === NEW) === run(was.length, other, (at) => left.has(at));
    if (isBetweenSame && left.has(other) && mayBeChanged(was[other], is[row], keyOf)) pair(row, other);
  }
  return earlier;
}

/** How many follow one another from a place on. */
function run(length: number, from: number, holds: (at: number) => boolean): number {
  let to = from;
  while (to < length && holds(to)) to++;
  return to - from;
}

function mayBeChanged(was: unknown, is: unknown, keyOf: KeyOf): boolean {
  return (
    isRecord(was) &&
    isRecord(is) &&
    !isBlank(was) &&
    !isBlank(is) &&
    keyOf(was) === undefined &&
    keyOf(is) === undefined
  );
}

function isBlank(row: Record<string, unknown>): boolean {
  return Object.values(row).every((value) => value === undefined || value === null || value === "");
}

/** Of one key at least ALIKE whatever they say, of two keys never. */
function alikeRows(was: unknown, is: unknown, keyOf: KeyOf, isFew: boolean): number {
  const [one, other] = [keyOf(was), keyOf(is)];
  if (one !== other) return 0;
  if (one !== undefined) return 1 + likeness(was, is);
  return isFew && isRecord(was) ? likeness(was, is) : 0;
}

/** From 0 for nothing in common to 1 for the same. */
function likeness(was: unknown, is: unknown): number {
  if (isSame(was, is)) return 1;
  if (typeof was === "string" && typeof is === "string") return likeTexts(was, is);
  if (!isRecord(was) || !isRecord(is)) return 0;
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.reduce((sum, name) => sum + likeness(was[name], is[name]), 0) / names.length;
}

/** Dice's coefficient of their pairs of neighbouring characters. */
function likeTexts(was: string, is: string): number {
  const [earlier, later] = [neighbours(was), neighbours(is)];
  if (earlier.size === 0 || later.size === 0) return 0;
  return (2 * [...earlier].filter((pair) => later.has(pair)).length) / (earlier.size + later.size);
}

function neighbours(text: string): Set<string> {
  const told = text.slice(0, TELLING);
  return new Set([...told].slice(1).map((_, i) => told.slice(i, i + 2)));
}

/** Of rows by what they were, those that stand among each other as before, as many as can: all others were moved. */
export function staying(earlier: readonly number[]): Set<number> {
  const best = earlier.map((was, row) => ({ length: was === NEW ? 0 : 1, previous: NEW, row }));
  for (const [row, found] of best.entries()) {
    for (const above of best.slice(0, row)) {
      const isBefore =
        found.length > 0 && above.length > 0 && (earlier[above.row] as number) < (earlier[row] as number);
      if (isBefore && above.length >= found.length)
        Object.assign(found, { length: above.length + 1, previous: above.row });
    }
  }
  const kept = new Set<number>();
  let last = best.reduce(
    (longest, found) => (found.length > longest.length ? found : longest),
    best[0] ?? { length: 0, previous: NEW, row: NEW },
  );
  while (last.length > 0) {
    kept.add(last.row);
    const previous = best[last.previous];
    if (previous === undefined) break;
    last = previous;
  }
  return kept;
}
