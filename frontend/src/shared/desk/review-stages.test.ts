import { expect, test } from "vitest";
import type { RoundStage } from "@/api/types.gen";
import { isBlind, reviewStage, reviewStages } from "./review-stages";

const stage = (id: string, kind: string, waiting: number): RoundStage => ({
  id,
  kind,
  waiting,
  staffName: id,
  applicantName: id,
  settings: {},
  endsAt: null,
  leftOver: 0,
});

const round = {
  stages: [
    stage("in", "submission", 0),
    stage("first", "expert-review", 3),
    stage("second", "expert-review", 0),
    stage("decide", "decision", 0),
  ],
};

test("knows all stages in which experts review", () => {
  expect(reviewStages(round).map(({ id }) => id)).toEqual(["first", "second"]);
});

test("knows a blind stage; one of before there was a choice is none", () => {
  expect(isBlind({ settings: { blind: "BOTH" } })).toBe(true);
  expect(isBlind({ settings: { blind: "OPEN" } })).toBe(false);
  expect(isBlind({ settings: {} })).toBe(false);
});

test("shows the one asked for, else where cases are, else the last", () => {
  expect(reviewStage(round, "second")?.id).toBe("second");
  expect(reviewStage(round)?.id).toBe("first");
  expect(reviewStage(round, "decide")?.id).toBe("first");
  expect(reviewStage({ stages: round.stages.map((each) => ({ ...each, waiting: 0 })) })?.id).toBe("second");
  expect(reviewStage({ stages: [] })).toBeUndefined();
});
