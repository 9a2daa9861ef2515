import { describe, expect, it } from "vitest";
import { formatsFor } from "./format";

const chinese = formatsFor("zh-CN");
const english = formatsFor("en");

describe("dates", () => {
  it("are those of the county, wherever the clock stands", () => {
    expect(chinese.day("2024-09-11T16:00:00Z")).toBe("2024-09-12");
    expect(chinese.time("2024-09-12T00:05:00+08:00")).toBe("00:05");
  });

  it("are written year first, month and day with two figures", () => {
    expect(chinese.day("2024-03-05")).toBe("2024-03-05");
    expect(chinese.dayOfWeek("2024-03-05")).toBe("2024-03-05 星期二");
    expect(english.dayOfWeek("2024-03-05")).toBe("2024-03-05 Tuesday");
    expect(chinese.deadline("2024-03-05T17:00:00+08:00")).toBe("2024-03-05 17:00");
    expect(english.deadline("2025-01-05T09:00:00Z")).toBe("2025-01-05 17:00");
    expect(chinese.moment("2024-03-05T09:00:07Z")).toBe("2024-03-05 17:00:07");
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
