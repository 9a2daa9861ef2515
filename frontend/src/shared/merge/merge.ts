import { isRecord, isSame } from "@/shared/json/pointer";
import { earlierRows, NEW, staying } from "./rows";

export type Side = "MINE" | "THEIRS";

/** A place that both changed, to different values. */
export interface Clash {
  /** JSON pointer into what was read, where rows keep their numbers whatever moved: the same as long as that is the same. */
  id: string;
  /** The rows that it stands in, itself where it is one, from the outside in. */
  trail: readonly unknown[];
  /** Undefined where it was taken away. */
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  /** Both sides' changes; at a clash that nobody decided yet, mine. */
  value: unknown;
  clashes: readonly Clash[];
}

export interface MergeRules {
  /** What a row of the list at a place (`/criteria/-/bands`) is known by; undefined where it has nothing of its own. */
  keyOf?: (list: string, row: unknown) => string | undefined;
  /** Whether what stands at a place is one value, though it has parts. */
  isWhole?: (place: string, mine: unknown, theirs: unknown) => boolean;
}

/**
 * What two people made of one thing, in one: member by member and row by row. Where both changed one place to something
 * else, it is a clash, unless somebody chose a side. Merging the value again asks the same.
 *
 * @param choices by the ids of clashes
 */
export function merge(
  before: unknown,
  mine: unknown,
  theirs: unknown,
  rules: MergeRules = {},
  choices: Readonly<Record<string, Side>> = {},
): Merged {
  return new Merge(rules, choices).at("", "", before, mine, theirs);
}

/** One row as both have it. */
interface Row extends Merged {
  isMineNew: boolean;
  isTheirsNew: boolean;
}

class Merge {
  readonly #rules: MergeRules;
  readonly #choices: Readonly<Record<string, Side>>;

  constructor(rules: MergeRules, choices: Readonly<Record<string, Side>>) {
    this.#rules = rules;
    this.#choices = choices;
  }

  /**
   * @param place with `-` for rows
   * @param id with rows by their number in what was read
   */
  at(place: string, id: string, before: unknown, mine: unknown, theirs: unknown): Merged {
    if (isSame(mine, theirs) || isSame(theirs, before)) return { value: mine, clashes: [] };
    if (isSame(mine, before)) return { value: theirs, clashes: [] };
    if (!this.#rules.isWhole?.(place, mine, theirs)) {
      if (isRecord(mine) && isRecord(theirs)) return this.#members(place, id, before, mine, theirs);
      if (Array.isArray(mine) && Array.isArray(theirs)) return this.#rows(place, id, before, mine, theirs);
    }
    const chosen = this.#choices[id];
    return {
      value: chosen === "THEIRS" ? theirs : mine,
      clashes: chosen === undefined ? [{ id, trail: [], mine, theirs }] : [],
    };
  }

  #members(
    place: string,
    id: string,
    before: unknown,
    mine: Record<string, unknown>,
    theirs: Record<string, unknown>,
  ): Merged {
    const read = isRecord(before) ? before : {};
    const of = (members: Record<string, unknown>, name: string) =>
      Object.hasOwn(members, name) ? members[name] : undefined;
    const merged = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map((name) => ({
      name,
      ...this.at(`${place}/${name}`, `${id}/${name}`, of(read, name), of(mine, name), of(theirs, name)),
    }));
    const value = Object.fromEntries(
      merged.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]),
    );
    return { value, clashes: merged.flatMap(({ clashes }) => clashes) };
  }

  #rows(place: string, id: string, before: unknown, mine: unknown[], theirs: unknown[]): Merged {
    const read: unknown[] = Array.isArray(before) ? before : [];
    const keyOf = (row: unknown) => this.#rules.keyOf?.(place, row);
    const below = (name: string, was: unknown, own: unknown, other: unknown) =>
      within(this.at(`${place}/-`, `${id}/${name}`, was, own, other));
    const [ours, others] = [earlierRows(read, mine, keyOf), earlierRows(read, theirs, keyOf)];
    const known = read.map((was, row): Row => {
      const [own, other] = [mine[ours.indexOf(row)], theirs[others.indexOf(row)]];
      return { ...below(`${row}`, was, own, other), isMineNew: false, isTheirsNew: false };
    });
    const addedThere = [...theirs.keys()].filter((row) => others[row] === NEW);
    const addedHere = [...mine.keys()].filter((row) => ours[row] === NEW);
    const both = this.#addedByBoth(mine, addedHere, theirs, addedThere, keyOf);
    const added = new Map<number, Row>(
      addedThere.map((row) => [row, { value: theirs[row], clashes: [], isMineNew: false, isTheirsNew: true }]),
    );
    const own = mine.map((value, row): Row => {
      const earlier = ours[row] as number;
      if (earlier !== NEW) return known[earlier] as Row;
      const there = both.get(row);
      if (there === undefined) return { value, clashes: [], isMineNew: true, isTheirsNew: false };
      const one = { ...below(`+${there}`, undefined, value, theirs[there]), isMineNew: true, isTheirsNew: true };
      added.set(there, one);
      return one;
    });
    const their = theirs.map((_, row) => (others[row] === NEW ? added.get(row) : known[others[row] as number]) as Row);
    const isStaying = staying(ours);
    const moved = new Set(own.filter((_, row) => ours[row] !== NEW && !isStaying.has(row)));
    const rows = inOrder(own, their, moved);
    return {
      value: rows.map(({ value }) => value),
      clashes: [...rows, ...known.filter((row) => !rows.includes(row))].flatMap((row) => row.clashes),
    };
  }

  /** The same, or of the same key: one row, and not two. */
  #addedByBoth(
    mine: unknown[],
    here: number[],
    theirs: unknown[],
    there: number[],
    keyOf: (row: unknown) => string | undefined,
  ): Map<number, number> {
    const pairs = new Map<number, number>();
    const free = new Set(there);
    const pair = (isOne: (own: unknown, other: unknown) => boolean) => {
      for (const row of here) {
        const found = pairs.has(row) ? undefined : [...free].find((other) => isOne(mine[row], theirs[other]));
        if (found === undefined) continue;
        pairs.set(row, found);
        free.delete(found);
      }
    };
    pair(isSame);
    pair((own, other) => keyOf(own) !== undefined && keyOf(own) === keyOf(other));
    return pairs;
  }
}

/** Where I moved a row, there; all others as they stand there. What I added follows what it followed. */
function inOrder(own: readonly Row[], their: readonly Row[], moved: ReadonlySet<Row>): Row[] {
  const rows = their.filter((row) => row.value !== undefined && !moved.has(row));
  let at = -1;
  for (const row of own) {
    if (row.value === undefined) continue;
    const there = rows.indexOf(row);
    if (there >= 0) {
      at = there;
      continue;
    }
    at++;
    // what was saved first stands first
    while (rows[at]?.isTheirsNew && !rows[at]?.isMineNew) at++;
    rows.splice(at, 0, row);
  }
  return rows;
}

/** A row and what clashes in it. */
function within({ value, clashes }: Merged): Merged {
  return { value, clashes: clashes.map((clash) => ({ ...clash, trail: [value ?? clash.theirs, ...clash.trail] })) };
}
