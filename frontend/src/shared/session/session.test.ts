import { describe, expect, it } from "vitest";
import { safeReturnPath } from "./session";

describe("where signing in leads back to", () => {
  it.each(["/", "/plans/1?sort=due#top", "/m/account"])("keeps %s", (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    7,
    undefined,
  ])("refuses %s", (path) => {
    expect(safeReturnPath(path)).toBe("/");
  });
});
