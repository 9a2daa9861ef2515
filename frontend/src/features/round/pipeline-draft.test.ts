import { expect, it } from "vitest";
import type { StageKind } from "@/api/types.gen";
import { pipelineContent, settled, stepsOf, usualOrder } from "./pipeline-draft";

const kind = (code: string, part: StageKind["part"], after: string[] = []): StageKind => ({
  code,
  part,
  after,
  repeats: false,
  usual: true,
  settings: [],
});

it("neighbours of one name are one step for the applicant, and the same name later is another", () => {
  const stages = ["申报", "审核", "审核 ", "评审", "审核", ""].map((applicantName) => ({ applicantName }));
  expect(stepsOf(stages)).toEqual(["申报", "审核", "评审", "审核"]);
});

it("kinds stand in an order that a pipeline can have", () => {
  const kinds = [
    kind("outside-result", "SENDS_ABOVE", ["nomination"]),
    kind("nomination", "SENDS_ABOVE"),
    kind("decision", "DECIDES"),
    kind("endorsement", "PREPARES", ["submission"]),
    kind("expert-review", "PREPARES", ["submission"]),
    kind("formal-check", "PREPARES", ["submission"]),
    kind("submission", "BEGINS"),
  ];
  expect(usualOrder(kinds).map(({ code }) => code)).toEqual([
    "submission",
    "endorsement",
    "formal-check",
    "expert-review",
    "decision",
    "nomination",
    "outside-result",
  ]);
});

it("kinds that wait for each other still all appear", () => {
  expect(usualOrder([kind("a", "FOLLOWS", ["b"]), kind("b", "FOLLOWS", ["a"])])).toHaveLength(2);
});

it("an emptied setting is not sent, so that the usual holds", () => {
  const stage = {
    kind: "endorsement",
    staffName: " 单位推荐 ",
    applicantName: "推荐",
    settings: { days: " ", max: "3" },
  };
  expect(pipelineContent({ stages: [stage] }).stages).toEqual([
    { kind: "endorsement", staffName: "单位推荐", applicantName: "推荐", settings: { max: "3" } },
  ]);
  const days = { name: "days", type: "NUMBER", usual: "5", least: 0, most: 9, options: [] } as const;
  expect(settled({ settings: {} }, { ...days, options: [] })).toBe("5");
});
