import { describe, expect, it } from "vitest";
import { aCaller } from "@/test/people";
import { allowedItems } from "../shell/navigation";
import { NotAllowed, requirePermission } from "./guards";

const caller = aCaller({ permissions: ["plan.read"] });

describe("a guard", () => {
  it("lets in whoever holds one of its permissions", () => {
    expect(() => requirePermission("plan.edit", "plan.read")({ context: { caller } })).not.toThrow();
  });

  it("stops everybody else", () => {
    expect(() => requirePermission("plan.edit")({ context: { caller } })).toThrow(NotAllowed);
    expect(() => requirePermission("plan.read")({ context: { caller: aCaller() } })).toThrow(NotAllowed);
  });
});

it("navigation offers only what its reader may open", () => {
  const items = [
    { to: "/" as const, labelKey: "open" },
    { to: "/" as const, labelKey: "read", permissions: ["plan.read"] },
    { to: "/" as const, labelKey: "edit", permissions: ["plan.edit"] },
  ];
  expect(allowedItems(items, caller).map((item) => item.labelKey)).toEqual(["open", "read"]);
});
