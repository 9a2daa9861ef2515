import { expect, it } from "vitest";
import { tellingDecimals } from "./telling";

it("takes as many decimals as tell neighbours apart, and no more", () => {
  expect(tellingDecimals([88.5, 87.25])).toBe(2);
  expect(tellingDecimals([88.1234, 88.1231])).toBe(4);
  expect(tellingDecimals([88.124, 88.123, 70])).toBe(3);
});

it("does not look for a difference between equal scores, nor in none", () => {
  expect(tellingDecimals([88.3333, 88.3333])).toBe(2);
  expect(tellingDecimals([])).toBe(2);
});

it("ends where numbers differ by less than any score does", () => {
  expect(tellingDecimals([1, 1.0000000001])).toBe(6);
});
