import { expect, it } from "vitest";
import { chosenRequest, isNoBound, ruleRequest } from "./bulk-lines";

it("asks nothing while a bound is missing or is none", () => {
  expect(ruleRequest("PLACES", [{ grade: "", bound: "" }], true)).toBeUndefined();
  expect(ruleRequest("PLACES", [{ grade: "", bound: "1.5" }], true)).toBeUndefined();
  expect(ruleRequest("SCORE", [{ grade: "", bound: "85.25" }], true)?.rule?.steps).toEqual([
    { grade: null, count: null, scoreAtLeast: 85.25 },
  ]);
});

it("counts places step by step", () => {
  const steps = [
    { grade: " 一等奖 ", bound: "2" },
    { grade: "", bound: "5" },
  ];
  expect(ruleRequest("PLACES", steps, false)).toEqual({
    rule: {
      by: "PLACES",
      others: false,
      steps: [
        { grade: "一等奖", count: 2, scoreAtLeast: null },
        { grade: null, count: 5, scoreAtLeast: null },
      ],
    },
    lines: null,
  });
});

it("grades only what is selected", () => {
  expect(chosenRequest(["a-1"], "NOT_SELECTED", "重点").lines?.[0]).toMatchObject({
    applicationId: "a-1",
    grade: null,
  });
});

it("a bound that cannot be is told, and none that is not typed yet", () => {
  expect(isNoBound("PLACES", "0")).toBe(true);
  expect(isNoBound("PLACES", "")).toBe(false);
  expect(isNoBound("PLACES", "12")).toBe(false);
  expect(isNoBound("SCORE", "80.12345")).toBe(true);
});
