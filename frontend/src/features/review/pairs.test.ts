import { expect, it } from "vitest";
import { type ChosenCase, newPairs, standingOf } from "./pairs";

const cases: ChosenCase[] = [
  { id: "a", title: "丝竹", conflicts: new Map([["e-1", "SAME_UNIT"]]), assigned: new Set(["e-2"]) },
  { id: "b", title: "太极", conflicts: new Map(), assigned: new Set() },
];

it("assigns each chosen case to each chosen expert, but nothing twice and nothing against a conflict", () => {
  expect(newPairs(cases, ["e-1", "e-2", "e-3"])).toEqual([
    { applicationId: "a", reviewerId: "e-3" },
    { applicationId: "b", reviewerId: "e-1" },
    { applicationId: "b", reviewerId: "e-2" },
    { applicationId: "b", reviewerId: "e-3" },
  ]);
});

it("tells why a pair is left out", () => {
  expect(cases.map((each) => standingOf(each, "e-1"))).toEqual(["SAME_UNIT", "NEW"]);
  expect(cases.map((each) => standingOf(each, "e-2"))).toEqual(["ASSIGNED", "NEW"]);
});
