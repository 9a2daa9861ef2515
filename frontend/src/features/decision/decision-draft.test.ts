import { expect, it } from "vitest";
import { type DecisionRow, decisionRequest, faresWorse, rowsFor, selectedUpTo } from "./decision-draft";

const cases = new Map(
  [
    { applicationId: "a", title: "甲", unitName: "一", place: 1 },
    { applicationId: "b", title: "乙", unitName: "二", place: 2 },
    { applicationId: "c", title: "丙", unitName: "三", place: null },
  ].map((each) => [each.applicationId, each]),
);

function row(applicationId: string, change: Partial<DecisionRow> = {}): DecisionRow {
  return { applicationId, outcome: "SELECTED", grade: "", reason: "", ...change };
}

it("asks a reason of a case that one with a lower place passes over", () => {
  const rows = [row("b"), row("a", { outcome: "NOT_SELECTED" })];
  expect(faresWorse(rows, cases, 1)).toBe(true);
  expect(faresWorse(rows, cases, 0)).toBe(false);
});

it("asks a reason of a case that is listed behind a lower one", () => {
  expect(faresWorse([row("b"), row("a")], cases, 1)).toBe(true);
  expect(faresWorse([row("a"), row("b")], cases, 1)).toBe(false);
});

it("asks a reason of an equal case that is graded otherwise than the one before it", () => {
  const equal = new Map(cases).set("b", { applicationId: "b", title: "乙", unitName: "二", place: 1 });
  expect(faresWorse([row("a", { grade: "重点" }), row("b")], equal, 1)).toBe(true);
  expect(faresWorse([row("a"), row("b")], equal, 1)).toBe(false);
});

it("selects up to a place, and never a case without one", () => {
  const rows = [row("a", { outcome: "" }), row("b", { outcome: "" }), row("c", { outcome: "" })];
  expect(selectedUpTo(rows, cases, 1).map(({ outcome }) => outcome)).toEqual([
    "SELECTED",
    "NOT_SELECTED",
    "NOT_SELECTED",
  ]);
});

it("leaves out what is not decided, and the grade of what is not selected", () => {
  const rows = [row("a", { outcome: "" }), row("b", { outcome: "NOT_SELECTED", grade: "重点", reason: " 名额已满 " })];
  expect(decisionRequest(" ", rows)).toEqual({
    reason: null,
    items: [{ applicationId: "b", outcome: "NOT_SELECTED", grade: null, reason: "名额已满" }],
  });
});

it("keeps typed rows of the cases that there still are", () => {
  expect(rowsFor([row("gone"), row("b", { reason: "补" })], cases).map(({ applicationId }) => applicationId)).toEqual([
    "b",
    "a",
    "c",
  ]);
});
