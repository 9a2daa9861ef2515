import { expect, it } from "vitest";
import type { WaitingEntry } from "@/api/types.gen";
import { told } from "./waiting-kinds";

const entry = (kind: string, change: Partial<WaitingEntry> = {}): WaitingEntry => ({
  kind,
  count: 1,
  subjectId: null,
  title: null,
  stageId: null,
  dueAt: null,
  ...change,
});

it("opens the list that is meant", () => {
  const [one] = told([entry("formal-check", { subjectId: "r-1", stageId: "s-2" })]);
  expect(one?.way).toEqual({ to: "/applications", search: { round: "r-1", stage: "s-2", state: "SUBMITTED" } });
});

it("puts what is due first, the rest by kind, and leaves out what it has no words for", () => {
  const kinds = told([
    entry("nomination", { dueAt: "2026-09-30T09:00:00Z" }),
    entry("plan-draft"),
    entry("ranking"),
    entry("a-later-one"),
    entry("sign-off"),
  ]).map((each) => each.entry.kind);
  expect(kinds).toEqual(["nomination", "sign-off", "ranking", "plan-draft"]);
});
