import { describe, expect, it } from "vitest";
import type { RubricContent } from "@/api/types.gen";
import { emptyCriterion, emptyVeto, points, rubricContent, rubricDraft, sumOf } from "./rubric-draft";

const rubric: RubricContent = {
  step: 0.5,
  passMark: 60,
  criteria: [
    {
      key: "c1",
      group: "教学内容",
      name: "目标明确",
      description: null,
      points: 100,
      bands: [{ label: "优秀", from: 85, to: 100, description: null }],
    },
  ],
  vetoes: [{ key: "v1", name: "存在版权争议" }],
};

it("is the same rubric after it was read and written", () => {
  expect(rubricContent(rubricDraft(rubric))).toEqual(rubric);
});

describe("the running sum", () => {
  it("is exact where a computer's fractions are not", () => {
    expect(sumOf([{ points: "33.3" }, { points: "33.3" }, { points: "33.4" }])).toBe(100);
    expect(sumOf([{ points: "0.1" }, { points: "0.2" }])).toBe(0.3);
  });

  it("leaves out what is no number yet", () => {
    expect(sumOf([{ points: "40" }, { points: "" }, { points: "四十" }])).toBe(40);
  });
});

it("full-width digits are digits, and words are no points", () => {
  expect(points("１０．５")).toBe(10.5);
  expect(points("-3")).toBeNull();
  expect(points("")).toBeNull();
});

it("a new criterion has a key of its own and stands under the heading of the last", () => {
  const [first] = rubricDraft(rubric).criteria;
  expect(emptyCriterion(first ? [{ ...first, key: "c2" }] : [])).toMatchObject({ key: "c3", group: "教学内容" });
  expect(emptyVeto([{ key: "v2", name: "" }]).key).toBe("v3");
});
