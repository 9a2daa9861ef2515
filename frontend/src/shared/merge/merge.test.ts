import { describe, expect, it } from "vitest";
import { type MergeRules, merge } from "./merge";

const KEYED: MergeRules = { keyOf: (_, row) => (row as { key?: string }).key };
const stage = (key: string, name = key, days = "") => ({ key, name, days });
const BEFORE = [stage("a"), stage("b"), stage("c")];
const keysIn = (value: unknown) => (value as { key: string }[]).map(({ key }) => key).join("");

describe("what two people made of one list", () => {
  it("keeps both where they changed different rows, or different members of one", () => {
    const mine = [stage("a", "甲改"), stage("b", "b", "5"), stage("c")];
    const theirs = [stage("a"), stage("b", "乙改"), stage("c")];
    expect(merge(BEFORE, mine, theirs, KEYED)).toEqual({
      value: [stage("a", "甲改"), stage("b", "乙改", "5"), stage("c")],
      clashes: [],
    });
  });

  it("asks where both changed one member, and takes the answer", () => {
    const mine = [stage("a", "甲改"), stage("b"), stage("c")];
    const theirs = [stage("a", "乙改", "3"), stage("b"), stage("c")];
    const { value, clashes } = merge(BEFORE, mine, theirs, KEYED);
    expect(clashes).toMatchObject([{ id: "/0/name", mine: "甲改", theirs: "乙改", trail: [stage("a", "甲改", "3")] }]);
    expect(value).toEqual([stage("a", "甲改", "3"), stage("b"), stage("c")]);
    expect(merge(BEFORE, mine, theirs, KEYED, { "/0/name": "THEIRS" }).value).toEqual(theirs);
    expect(merge(BEFORE, mine, theirs, KEYED, { "/0/name": "MINE" })).toEqual({ value, clashes: [] });
  });

  it("keeps what both added, each after what it followed, and once what both added alike", () => {
    expect(keysIn(merge(BEFORE, [...BEFORE, stage("m")], [...BEFORE, stage("t")], KEYED).value)).toBe("abctm");
    expect(keysIn(merge(BEFORE, [stage("m"), ...BEFORE], [...BEFORE, stage("t")], KEYED).value)).toBe("mabct");
    expect(keysIn(merge(BEFORE, [...BEFORE, stage("s")], [stage("s"), ...BEFORE], KEYED).value)).toBe("sabc");
  });

  it("puts rows where I moved them, all others where they were moved there", () => {
    const [a, b, c] = BEFORE as [unknown, unknown, unknown];
    expect(keysIn(merge(BEFORE, [stage("a", "改"), b, c], [c, a, b], KEYED).value)).toBe("cab");
    expect(keysIn(merge(BEFORE, [b, a, c], [stage("a", "改"), b, c], KEYED).value)).toBe("bac");
    const four = [...BEFORE, stage("d")];
    expect(keysIn(merge(four, [b, a, c, four[3]], [a, b, four[3], c], KEYED).value)).toBe("badc");
  });

  it("asks where one removed what the other changed", () => {
    const [, b, c] = BEFORE;
    const changed = [stage("a", "改"), b, c];
    const removedHere = merge(BEFORE, [b, c], changed, KEYED);
    expect(removedHere.clashes).toMatchObject([{ id: "/0", mine: undefined, theirs: stage("a", "改") }]);
    expect(merge(BEFORE, [b, c], changed, KEYED, { "/0": "THEIRS" }).value).toEqual(changed);
    expect(merge(BEFORE, [b, c], changed, KEYED, { "/0": "MINE" }).value).toEqual([b, c]);
    const removedThere = merge(BEFORE, changed, [b, c], KEYED);
    expect(removedThere.clashes).toMatchObject([{ id: "/0", mine: stage("a", "改"), theirs: undefined }]);
    expect(merge(BEFORE, changed, [b, c], KEYED, { "/0": "THEIRS" }).value).toEqual([b, c]);
    expect(merge(BEFORE, [b, c], BEFORE, KEYED).value).toEqual([b, c]);
  });
});

describe("rows that have no key", () => {
  const members = [
    { name: "李梅", duty: "组织" },
    { name: "王力", duty: "教学" },
  ];
  const [first, second] = members as [(typeof members)[0], (typeof members)[0]];

  it("are known again by what they say", () => {
    const mine = [{ ...first, duty: "组织和宣传" }, second, { name: "丙三" }];
    const theirs = [first, { ...second, duty: "教学和考核" }, { name: "丁四" }];
    expect(merge(members, mine, theirs)).toEqual({
      value: [{ ...first, duty: "组织和宣传" }, { ...second, duty: "教学和考核" }, { name: "丁四" }, { name: "丙三" }],
      clashes: [],
    });
  });

  it("are known again between the same neighbours, however much was rewritten", () => {
    const mine = [{ name: "赵", duty: "财务" }, second];
    const theirs = [{ name: "李梅", duty: "宣传" }, second];
    const { value, clashes } = merge(members, mine, theirs);
    expect(clashes.map(({ id }) => id)).toEqual(["/0/duty"]);
    expect(value).toEqual(mine);
  });

  it("are two where both filled in one that was empty", () => {
    expect(merge([first, {}], [first, { name: "丙三" }], [first, { name: "丁四" }])).toEqual({
      value: [first, { name: "丁四" }, { name: "丙三" }],
      clashes: [],
    });
  });
});

describe("what is one value", () => {
  it("is asked as one", () => {
    const rules = { isWhole: (place: string) => place === "/shown" };
    const [before, mine, theirs] = [{ shown: [1] }, { shown: [1, 2] }, { shown: [1, 3] }];
    expect(merge(before, mine, theirs, rules).clashes).toMatchObject([{ id: "/shown", mine: [1, 2], theirs: [1, 3] }]);
    expect(merge(before, mine, theirs).value).toEqual({ shown: [1, 3, 2] });
  });
});

describe("whatever two people do", () => {
  it("no change of either is lost without a question, and merging again asks the same", () => {
    const random = sequence(20_260_815);
    for (let run = 0; run < 2_000; run++) {
      const before = Array.from({ length: random(5) }, (_, i) => stage(`k${i}`, `名${random(4)}`, `${random(3)}`));
      const [mine, theirs] = [changed(before, random, "m"), changed(before, random, "t")];
      const { value, clashes } = merge(before, mine, theirs, KEYED);
      const rows = value as typeof before;
      const told = `${run}: ${JSON.stringify({ before, mine, theirs, value, clashes })}`;
      for (const [side, other, own] of [
        ["mine", theirs, mine],
        ["theirs", mine, theirs],
      ] as const) {
        for (const row of own) {
          const was = before.find(({ key }) => key === row.key);
          for (const member of ["name", "days"] as const) {
            if (row[member] === was?.[member]) continue;
            const isThere = rows.some((merged) => merged.key === row.key && merged[member] === row[member]);
            const isAsked = clashes.some((clash) => JSON.stringify(clash[side])?.includes(row[member]));
            expect(isThere || isAsked, told).toBe(true);
          }
        }
        for (const { key } of before.filter((was) => own.every((row) => row.key !== was.key))) {
          const isGone = rows.every((row) => row.key !== key);
          const isUntouched = other.every((row) => row.key !== key);
          const at = before.findIndex((was) => was.key === key);
          expect(isGone || isUntouched || clashes.some(({ id }) => id === `/${at}`), told).toBe(true);
        }
      }
      expect(new Set(rows.map(({ key }) => key)).size, told).toBe(rows.length);
      const again = merge(before, value, theirs, KEYED);
      expect(again.clashes, told).toEqual(clashes);
      expect(byKey(again.value), told).toEqual(byKey(value));
      const allTheirs = Object.fromEntries(clashes.map(({ id }) => [id, "THEIRS" as const]));
      expect(merge(before, mine, theirs, KEYED, allTheirs).clashes, told).toEqual([]);
    }
  });
});

const byKey = (rows: unknown) => (rows as Stages).toSorted((one, other) => one.key.localeCompare(other.key));

type Stages = typeof BEFORE;

function changed(before: Stages, random: (below: number) => number, letter: string): Stages {
  const rows = before.map((row) => ({ ...row }));
  for (let edit = random(4); edit > 0; edit--) {
    const at = random(rows.length + 1);
    const row = rows[at];
    const what = random(5);
    if (what === 0 || row === undefined) rows.splice(at, 0, stage(`${letter}${edit}`, `新${letter}${edit}`));
    else if (what === 1) rows.splice(at, 1);
    else if (what === 2) rows.splice(random(rows.length), 0, ...rows.splice(at, 1));
    else if (what === 3) row.name = `${letter}${random(9)}`;
    else row.days = `${random(3)}`;
  }
  return rows;
}

/** The same numbers with each run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
