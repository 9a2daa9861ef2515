import { expect, it } from "vitest";
import { localOf, momentOf } from "./county-time";

it("a moment is written on the county's clock, to the second, and read back", () => {
  expect(localOf("2026-09-15T09:00:00Z")).toBe("2026-09-15T17:00:00");
  expect(localOf("2026-12-31T16:30:59Z")).toBe("2027-01-01T00:30:59");
  expect(momentOf("2026-09-15T17:00:01")).toBe("2026-09-15T17:00:01+08:00");
});

it("what the browser leaves out is nought, and nothing is nothing", () => {
  expect(momentOf("2026-09-15T17:00")).toBe("2026-09-15T17:00:00+08:00");
  expect(momentOf("")).toBeNull();
  expect(localOf(null)).toBe("");
});
