import { expect, it } from "vitest";
import type { StageKind, StageSpan } from "@/api/types.gen";
import { stageEnds } from "./stage-calendar";

const kind = (code: string, part: StageKind["part"], span: StageSpan | null = null): StageKind => ({
  code,
  part,
  after: [],
  repeats: false,
  usual: true,
  settings: span ? [{ name: span.setting, type: "NUMBER", usual: "3", least: 0, most: 60, options: [] }] : [],
  span,
});
const KINDS = [
  kind("submission", "BEGINS"),
  kind("endorsement", "PREPARES", { setting: "daysAfterWindow", counted: "AFTER_WINDOW" }),
  kind("decision", "DECIDES"),
  kind("public-notice", "FOLLOWS", { setting: "workingDays", counted: "WORKING_DAYS" }),
];
const stage = (code: string, settings: Record<string, string> = {}) => ({
  kind: code,
  staffName: code,
  applicantName: code,
  settings,
});

it("each stage ends as its kind declares, over the end of a month too", () => {
  const stages = [
    stage("submission"),
    stage("endorsement"),
    stage("decision"),
    stage("public-notice", { workingDays: "7" }),
  ];
  expect(stageEnds(stages, KINDS, "2026-02-27")).toEqual([
    { counted: "DAY", day: "2026-02-27" },
    { counted: "DAY", day: "2026-03-02" },
    { counted: "OPEN" },
    { counted: "WORKING_DAYS", days: 7 },
  ]);
});

it("what is being typed, or not known here, has no end", () => {
  expect(stageEnds([stage("endorsement", { daysAfterWindow: "" }), stage("dance")], KINDS, "2026-02-27")).toEqual([
    { counted: "OPEN" },
    { counted: "OPEN" },
  ]);
});

it("what is built over months lasts so many of them", () => {
  const incubation: StageKind = {
    ...kind("incubation", "FOLLOWS"),
    settings: [{ name: "months", type: "NUMBER", usual: "12", least: 1, most: 60, options: [] }],
  };
  expect(stageEnds([stage("incubation", { months: "6" }), stage("incubation")], [incubation], "2026-02-27")).toEqual([
    { counted: "MONTHS", months: 6 },
    { counted: "MONTHS", months: 12 },
  ]);
});
