import { describe, expect, it } from "vitest";
import { aReview } from "@/test/printed";
import { meanOf, opinionsOf } from "./opinions";

describe("the experts' opinions on paper", () => {
  it("hold nothing that tells who gave them", () => {
    const told = JSON.stringify(opinionsOf([aReview({ reviewerName: "专家甲", reviewerId: "x-1" })]));
    expect(told).not.toMatch(/专家甲|x-1/);
  });

  it("stand by points and comment, not in the order in which they came", () => {
    const opinions = opinionsOf([
      aReview({ id: "v-1", total: 70 }),
      aReview({ id: "v-2", total: 90, sheet: { scores: {}, vetoes: [], comment: "很好" } }),
      aReview({ id: "v-3", total: 90, sheet: { scores: {}, vetoes: [], comment: "不错" } }),
    ]);
    expect(opinions.map(({ total, comment }) => [total, comment])).toEqual([
      [90, "不错"],
      [90, "很好"],
      [70, "可以"],
    ]);
  });

  it("leave out what is not handed in", () => {
    expect(opinionsOf([aReview({ state: "ASSIGNED", sheet: null, total: null })])).toEqual([]);
  });

  it("name the vetoes that hold", () => {
    const [opinion] = opinionsOf([aReview({ sheet: { scores: {}, vetoes: ["v1"], comment: " " } })]);
    expect(opinion).toMatchObject({ vetoes: ["材料不实"], comment: null });
  });

  it.each([
    [[80, 85, 86], "83.67"],
    [[80.5, 80], "80.25"],
    [[90], "90.00"],
  ])("have a mean of %j of %s", (totals, mean) => {
    expect(meanOf(opinionsOf(totals.map((total) => aReview({ total }))))).toBe(mean);
  });
});
