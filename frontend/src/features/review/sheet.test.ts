import { describe, expect, it } from "vitest";
import type { Criterion } from "@/api/types.gen";
import { fullMarks, headingsAt, isReached, missingIn, totalOf } from "./sheet";

const points = (key: string, most: number, change: Partial<Criterion> = {}): Criterion => ({
  key,
  name: key,
  points: most,
  ...change,
});

describe("a total", () => {
  const criteria = [
    points("worth", 100, { weight: 50 }),
    points("base", 100, { weight: 12.5 }),
    points("plain", 20),
    points("apart", 10, { independent: true }),
    points("copied", 100, { kind: "DEDUCTION" }),
    points("public", 20, { kind: "VOTE" }),
    { key: "glad", name: "glad", kind: "GATE", gate: { bound: 70 } } satisfies Criterion,
  ];

  it("adds up by weight, takes off, and leaves out what counts nowhere", () => {
    const scores = { worth: 90.5, base: 80.1, plain: 15.5, apart: 10, copied: 5, glad: 99 };
    expect(totalOf({ criteria }, scores)).toBe(65.7625);
    expect(fullMarks({ criteria })).toBe(82.5);
  });

  it("never falls below nothing", () => {
    expect(totalOf({ criteria }, { plain: 20, copied: 100 })).toBe(0);
  });

  it("wants all but votes", () => {
    expect(missingIn({ criteria }, { worth: 1, base: 1, plain: 0 })).toEqual(["apart", "copied", "glad"]);
  });
});

it("headings begin where another one ends", () => {
  const criteria = [
    points("a", 1, { group: "管理", subgroup: "组织" }),
    points("b", 1, { group: "管理", subgroup: "组织" }),
    points("c", 1, { group: "管理", subgroup: "制度" }),
    points("d", 1, { group: "成效" }),
  ];
  const names = criteria.map((_, i) => headingsAt(criteria, i).map(({ name }) => name));
  expect(names).toEqual([["管理", "组织"], [], ["制度"], ["成效"]]);
  expect(headingsAt(criteria, 0)[0]?.criteria).toHaveLength(3);
});

it("a bound is reached from either side", () => {
  const least: Criterion = { key: "g", name: "g", kind: "GATE", gate: { bound: 80 } };
  const most: Criterion = { ...least, gate: { bound: 80, atMost: true } };
  expect([isReached(least, 79.99), isReached(least, 80)]).toEqual([false, true]);
  expect([isReached(most, 80), isReached(most, 80.01)]).toEqual([true, false]);
});

it("takes no score from what every object knows by a criterion's key", () => {
  const criteria = [{ key: "constructor", name: "结构", kind: "POINTS" as const, points: 10 }];
  expect(missingIn({ criteria }, {})).toEqual(["constructor"]);
  expect(totalOf({ criteria }, {})).toBe(0);
});
