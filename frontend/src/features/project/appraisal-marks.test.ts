import { expect, it } from "vitest";
import { markFaults, tallyOf } from "./appraisal-marks";

const scale = {
  items: [
    { name: "课程开设", fullMarks: 30 },
    { name: "档案台账", fullMarks: 20 },
    { name: "队伍建设", fullMarks: 40 },
  ],
  excellentAt: 90,
  passAt: 60,
};

it.each([
  [["27", "18", "36"], { sum: 81, score: 90, grade: "EXCELLENT" }],
  [["27", "18", "35.9"], { sum: 80.9, score: 89.89, grade: "PASS" }],
  [["20", "14", "20"], { sum: 54, score: 60, grade: "PASS" }],
  [["20", "14", "19.9"], { sum: 53.9, score: 59.89, grade: "FAIL" }],
])("%j comes to %o", (typed, comesTo) => {
  expect(tallyOf(scale, typed)).toMatchObject({ full: 90, ...comesTo });
});

it.each([[["27", "18"]], [["27", "18", ""]], [["30.1", "18", "36"]], [["27", "18", "3.55"]], [["27", "-1", "36"]]])(
  "%j is not whole yet",
  (typed) => {
    expect(tallyOf(scale, typed)).toBeUndefined();
  },
);

it("all that is wrong with a mark is told at once, and nothing of one that fits", () => {
  expect(markFaults("17.99", 20)).toEqual(["one-decimal"]);
  expect(markFaults("31", 20)).toEqual(["too-much"]);
  expect(markFaults("31.25", 20)).toEqual(["one-decimal", "too-much"]);
  expect(markFaults("-1", 20)).toEqual(["no-mark"]);
  expect(markFaults("17.5", 20)).toEqual([]);
  expect(markFaults("", 20)).toEqual([]);
});
