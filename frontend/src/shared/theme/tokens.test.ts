import { describe, expect, it } from "vitest";
import { type Colour, colours } from "./tokens";

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: Colour | "card", other: Colour): number {
  const [bright = 0, dark = 0] = [luminance(colours[one]), luminance(colours[other])].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe("colours", () => {
  it.each<[Colour, Colour]>([
    ["ink", "paper"],
    ["soft", "paper"],
    ["soft", "card"],
    ["soft", "mute"],
    ["main", "card"],
    ["main", "main-soft"],
    ["main-strong", "main-soft"],
    ["warn", "warn-soft"],
    ["bad", "bad-soft"],
    ["bad", "card"],
    ["ok", "ok-soft"],
  ])("%s on %s can be read (AA, 4.5)", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("show the edge of a control (3)", () => {
    expect(contrast("edge", "card")).toBeGreaterThanOrEqual(3);
    expect(contrast("edge", "paper")).toBeGreaterThanOrEqual(3);
  });
});
