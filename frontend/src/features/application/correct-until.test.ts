import { expect, it } from "vitest";
import { formatsFor } from "@/shared/i18n/format";
import { endOfOfficeDay, lastDay, proposedDay } from "./correct-until";

const formats = formatsFor("zh-CN");
const now = new Date("2026-05-20T10:00:00+08:00");

it("is the end of a day's office hours", () => {
  expect(endOfOfficeDay("2026-05-28")).toBe("2026-05-28T17:00:00+08:00");
  expect(endOfOfficeDay("2026-05-21", "2026-05-22T12:00:00+08:00", now)).toBe("2026-05-21T17:00:00+08:00");
});

it("never lies behind the end of the unit's own time", () => {
  expect(endOfOfficeDay("2026-05-22", "2026-05-22T12:00:00+08:00", now)).toBe("2026-05-22T12:00:00+08:00");
});

it("takes what is left of the last evening", () => {
  const evening = new Date("2026-05-22T18:00:00+08:00");
  expect(endOfOfficeDay("2026-05-22", "2026-05-23T00:00:00+08:00", evening)).toBe("2026-05-23T00:00:00+08:00");
});

it("is proposed some days on, within what is left", () => {
  expect(proposedDay(null, formats, now)).toBe("2026-05-23");
  expect(proposedDay("2026-05-22T00:00:00+08:00", formats, now)).toBe("2026-05-21");
  expect(lastDay("2026-05-22T00:00:00+08:00", formats)).toBe("2026-05-21");
});
