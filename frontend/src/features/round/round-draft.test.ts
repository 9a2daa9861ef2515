import { expect, it } from "vitest";
import { aRound } from "@/test/rounds";
import { roundDraft, roundPatch, wholeNumber } from "./round-draft";

it("an untouched round is shown on the county's clock", () => {
  const draft = roundDraft(aRound());
  expect(draft).toMatchObject({ year: "2026", opensAt: "2026-09-01T08:00:00", closesAt: "2026-09-25T17:00:00" });
});

it("only what was changed is sent: times with their offset, what was emptied as none", () => {
  expect(
    roundPatch({
      title: " 游学项目 ",
      closesAt: "2026-09-25T17:00",
      hostQuota: "４",
      hostName: " ",
      noticeFiles: [{ id: "f-1", name: "通知.pdf" }],
      commentsShown: false,
      tieRule: "",
    }),
  ).toEqual({
    title: "游学项目",
    closesAt: "2026-09-25T17:00:00+08:00",
    hostQuota: 4,
    hostName: null,
    noticeFileIds: ["f-1"],
    commentsShown: false,
    tieRule: null,
  });
});

it("what is no whole number is none", () => {
  expect(wholeNumber("2.5")).toBeNull();
  expect(wholeNumber("二")).toBeNull();
  expect(wholeNumber(" 12 ")).toBe(12);
});
