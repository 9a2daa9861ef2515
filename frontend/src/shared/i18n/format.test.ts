import { describe, expect, it } from "vitest";
import { formatsFor } from "./format";

const chinese = formatsFor("zh-CN");
const english = formatsFor("en");

describe("dates", () => {
  it("are those of the county, wherever the clock stands", () => {
    expect(chinese.longDay("2024-09-12")).toBe("9 月 12 日 星期四");
    expect(english.longDay("2024-09-12")).toBe("Thursday, September 12");
    expect(chinese.day("2024-09-11T16:00:00Z")).toBe("2024-09-12");
    expect(chinese.time("2024-09-12T00:05:00+08:00")).toBe("00:05");
  });

  it("name a deadline shortly, and its year when it is another one", () => {
    const now = new Date("2024-09-12T08:00:00+08:00");
    expect(chinese.deadline("2024-09-15T17:00:00+08:00", now)).toBe("9-15 17:00");
    expect(chinese.deadline("2025-01-05T09:00:00Z", now)).toBe("2025-1-05 17:00");
  });
});

describe("numbers", () => {
  it("are grouped", () => {
    expect(chinese.number(2140)).toBe("2,140");
    expect(chinese.percent(0.124)).toBe("12.4%");
  });

  it("keep money exact", () => {
    expect(chinese.money("12345678901234567.10")).toBe("12,345,678,901,234,567.10");
    expect(chinese.money("-1200")).toBe("-1,200");
  });
});
