import { expect, it } from "vitest";
import { unitLabel } from "./unit-label";

const east = { name: "新民村", parentName: "城东镇" };
const west = { name: "新民村", parentName: "城西镇" };

it("names the unit above where two have one name, and only there", () => {
  expect(unitLabel(east, [east, west])).toBe("新民村 · 城东镇");
  expect(unitLabel(east, [east, { name: "港口村", parentName: "城东镇" }])).toBe("新民村");
  expect(unitLabel({ name: "新民村", parentName: null }, [east, west])).toBe("新民村");
});
