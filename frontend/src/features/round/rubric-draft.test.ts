import { describe, expect, it } from "vitest";
import type { Criterion, RubricContent } from "@/api/types.gen";
import {
  emptyCriterion,
  emptyVeto,
  groupSums,
  holdingFor,
  points,
  renamed,
  rubricContent,
  rubricDraft,
  sumOf,
} from "./rubric-draft";

/** As the API answers: each member is there. */
const plain: Criterion = {
  key: "c1",
  group: "教学内容",
  subgroup: null,
  name: "目标明确",
  description: null,
  department: null,
  kind: "POINTS",
  points: 100,
  weight: null,
  independent: null,
  bands: [{ label: "优秀", from: 85, to: 100, description: null }],
  steps: [],
  gate: null,
  fullVotes: null,
  variants: [],
};

const rubric: RubricContent = {
  step: 0.5,
  passMark: 60,
  variants: ["重点", "一般"],
  groups: [{ group: "教学内容", subgroup: null, points: 100 }],
  scorers: [
    { name: "专家组", weight: 70 },
    { name: "教育局", weight: 30 },
  ],
  criteria: [
    plain,
    { ...plain, key: "c2", subgroup: "二级", department: "教育局", weight: 50, bands: [], variants: ["重点"] },
    { ...plain, key: "c3", independent: true, bands: [] },
    { ...plain, key: "c4", kind: "DEDUCTION", bands: [], steps: [{ label: "超过三分之一", points: 5 }] },
    { ...plain, key: "c5", kind: "GATE", points: null, bands: [], gate: { bound: 2, atMost: false, unit: "元" } },
    { ...plain, key: "c6", kind: "VOTE", bands: [], fullVotes: 500 },
  ],
  vetoes: [{ key: "v1", name: "存在版权争议" }],
};

/** Plain points, as they are typed. */
const typed = (most: string, change: Partial<Parameters<typeof sumOf>[0][number]> = {}) => ({
  points: most,
  weight: "",
  kind: "POINTS" as const,
  isIndependent: false,
  ...change,
});

it("is the same rubric after it was read and written", () => {
  expect(rubricContent(rubricDraft(rubric))).toEqual(rubric);
});

describe("the running sum", () => {
  it("is exact where a computer's fractions are not", () => {
    expect(sumOf([typed("33.3"), typed("33.3"), typed("33.4")])).toBe(100);
    expect(sumOf([typed("0.1"), typed("0.2")])).toBe(0.3);
  });

  it("leaves out what is no number yet", () => {
    expect(sumOf([typed("40"), typed(""), typed("四十")])).toBe(40);
  });

  it("counts weights and votes, and neither deductions nor gates nor what stands apart", () => {
    const all = [
      typed("100", { weight: "50" }),
      typed("30"),
      typed("20", { kind: "VOTE" }),
      typed("100", { kind: "DEDUCTION" }),
      typed("7", { kind: "GATE" }),
      typed("10", { isIndependent: true }),
    ];
    expect(sumOf(all)).toBe(100);
  });

  it("is told for each heading, of what holds for a variant", () => {
    const { criteria } = rubricDraft(rubric);
    expect(holdingFor(criteria, "一般").map(({ key }) => key)).toEqual(["c1", "c3", "c4", "c5", "c6"]);
    expect(groupSums(holdingFor(criteria, "重点"))).toEqual([{ name: "教学内容", sum: 250 }]);
  });
});

it("full-width digits are digits, and words are no points", () => {
  expect(points("１０．５")).toBe(10.5);
  expect(points("-3")).toBeNull();
  expect(points("")).toBeNull();
});

it("a kind that was changed leaves behind what belonged to the other", () => {
  const draft = rubricDraft(rubric);
  const changed = draft.criteria.map((criterion) => ({ ...criterion, kind: "GATE" as const, bound: "3" }));
  expect(rubricContent({ ...draft, criteria: changed }).criteria[1]).toMatchObject({
    points: null,
    weight: null,
    bands: [],
    steps: [],
    gate: { bound: 3 },
  });
});

it("a category that is called otherwise takes its criteria along", () => {
  const { criteria, variants } = rubricDraft(rubric);
  const after = [{ name: "重点项目" }, { name: "一般" }];
  expect(renamed(criteria, variants, after)[1]?.variants).toEqual(["重点项目"]);
  expect(renamed(criteria, variants, variants.toReversed())[1]?.variants).toEqual(["重点"]);
});

it("a new criterion has a key of its own and stands under the heading of the last", () => {
  const [first] = rubricDraft(rubric).criteria;
  expect(emptyCriterion(first ? [{ ...first, key: "c2" }] : [])).toMatchObject({ key: "c3", group: "教学内容" });
  expect(emptyVeto([{ key: "v2", name: "" }]).key).toBe("v3");
});
