import { expect, it } from "vitest";
import type { StageKind } from "@/api/types.gen";
import { misplaced, pipelineChanges, pipelineContent, placeFor, settled, stepsAt, usualOrder } from "./pipeline-draft";

const kind = (code: string, part: StageKind["part"], after: string[] = []): StageKind => ({
  code,
  part,
  after,
  repeats: false,
  usual: true,
  settings: [],
  span: null,
});

it("neighbours of one name are one step for the applicant, under way until the last of them is over", () => {
  const stages = ["申报", "审核", "审核 ", "评审", "审核", ""].map((applicantName) => ({ applicantName }));
  const shown = (at: number) => stepsAt(stages, at).map(({ name, progress }) => `${name} ${progress}`);
  expect(shown(1)).toEqual(["申报 DONE", "审核 CURRENT", "评审 AHEAD", "审核 AHEAD"]);
  expect(shown(2)).toEqual(["申报 DONE", "审核 CURRENT", "评审 AHEAD", "审核 AHEAD"]);
  expect(shown(3)).toEqual(["申报 DONE", "审核 DONE", "评审 CURRENT", "审核 AHEAD"]);
});

const KINDS = [
  kind("submission", "BEGINS"),
  kind("formal-check", "PREPARES", ["submission"]),
  kind("decision", "DECIDES"),
  kind("public-notice", "FOLLOWS"),
];
const stagesOf = (...codes: string[]) => codes.map((code) => ({ kind: code }));

it("a stage where it cannot stand says why", () => {
  expect(misplaced(stagesOf("formal-check", "submission"), KINDS, 0)).toEqual({ why: "needs", kind: "submission" });
  expect(misplaced(stagesOf("decision", "submission"), KINDS, 1)).toEqual({ why: "not-first" });
  expect(misplaced(stagesOf("submission", "decision", "formal-check"), KINDS, 2)).toEqual({ why: "after-decision" });
  expect(misplaced(stagesOf("submission", "public-notice"), KINDS, 1)).toEqual({ why: "before-decision" });
  expect(misplaced(stagesOf("submission", "decision", "public-notice"), KINDS, 2)).toBeUndefined();
  expect(misplaced(stagesOf("unheard-of"), KINDS, 0)).toBeUndefined();
});

it("a kind is added where it usually stands", () => {
  expect(placeFor(KINDS[1] as StageKind, stagesOf("submission", "decision"), KINDS)).toBe(1);
  expect(placeFor(KINDS[3] as StageKind, stagesOf("submission", "decision"), KINDS)).toBe(2);
});

it("two versions are compared stage by stage", () => {
  const stage = (code: string, staffName: string, settings: Record<string, string> = {}) => ({
    kind: code,
    staffName,
    applicantName: staffName,
    settings,
  });
  const before = {
    stages: [stage("a", "申报"), stage("b", "推荐", { days: "3" }), stage("c", "审查"), stage("d", "公示")],
  };
  const after = {
    stages: [stage("a", "申报"), stage("c", "初审"), stage("b", "推荐", { days: "5" }), stage("a", "再报")],
  };
  expect(pipelineChanges(before, after)).toEqual([
    { what: "MOVED", stage: "初审", from: 3, to: 2 },
    { what: "RENAMED", stage: "初审", whose: "staff", before: "审查", after: "初审" },
    { what: "RENAMED", stage: "初审", whose: "applicant", before: "审查", after: "初审" },
    { what: "MOVED", stage: "推荐", from: 2, to: 3 },
    { what: "SET", stage: "推荐", setting: "days", before: "3", after: "5" },
    { what: "ADDED", stage: "再报" },
    { what: "REMOVED", stage: "公示" },
  ]);
  expect(pipelineChanges(before, before)).toEqual([]);
  const shorter = { stages: [stage("c", "审查"), stage("a", "申报"), stage("d", "公示")] };
  expect(pipelineChanges(before, shorter)).toEqual([
    { what: "MOVED", stage: "审查", from: 3, to: 1 },
    { what: "MOVED", stage: "申报", from: 1, to: 2 },
    { what: "REMOVED", stage: "推荐" },
  ]);
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

it("an appraisal is put behind the notice and the incubation, whatever comes first by name", () => {
  const [appraisal, incubation, notice] = ["appraisal", "incubation", "public-notice"].map((code) =>
    kind(code, "FOLLOWS"),
  ) as [StageKind, StageKind, StageKind];
  const kinds = [kind("submission", "BEGINS"), kind("decision", "DECIDES"), appraisal, incubation, notice];
  const stages = ["submission", "decision", "public-notice", "incubation"].map((code) => ({ kind: code }));
  expect(placeFor(appraisal, stages, kinds)).toBe(4);
  expect(placeFor(incubation, stages.slice(0, 3), kinds)).toBe(3);
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
