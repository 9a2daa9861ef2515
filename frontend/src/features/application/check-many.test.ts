import { expect, it } from "vitest";
import { checkOf, UNTOUCHED } from "./check-many";

const POINTS = ["材料齐全", "单位属实"];

it("who admits says that every point is met, whatever was ticked before, and gives no day", () => {
  const said = { ...UNTOUCHED, failed: { 1: true }, day: "2026-06-05" };
  expect(checkOf(said, POINTS)).toEqual({
    points: [
      { met: true, remark: null },
      { met: true, remark: null },
    ],
    verdict: "ADMITTED",
    reason: null,
    correctUntil: null,
  });
});

it("who returns says which points are not met, why, and until when of the office's day", () => {
  const said = {
    ...UNTOUCHED,
    verdict: "RETURNED" as const,
    failed: { 1: true },
    reason: " 请补照片 ",
    day: "2026-06-05",
  };
  expect(checkOf(said, POINTS)).toEqual({
    points: [
      { met: true, remark: null },
      { met: false, remark: null },
    ],
    verdict: "RETURNED",
    reason: "请补照片",
    correctUntil: "2026-06-05T17:00:00+08:00",
  });
});
