import { expect, it } from "vitest";
import { placesOf, quotasRequest, withUnits } from "./quota-draft";

const called = [{ unitId: "u-1", unitName: "城厢镇", atMost: "2" }];

it("a whole kind of unit is added with one number, and who was called keeps theirs", () => {
  const units = [
    { id: "u-1", name: "城厢镇" },
    { id: "u-2", name: "沙溪镇" },
  ];
  expect(withUnits(called, units, "1")).toEqual([...called, { unitId: "u-2", unitName: "沙溪镇", atMost: "1" }]);
});

it("the sum leaves out what is no number, and the request says so to the API", () => {
  const drafts = [...called, { unitId: "u-2", unitName: "沙溪镇", atMost: "" }];
  expect(placesOf(drafts)).toBe(2);
  expect(quotasRequest(drafts).quotas).toEqual([
    { unitId: "u-1", atMost: 2 },
    { unitId: "u-2", atMost: null },
  ]);
});
