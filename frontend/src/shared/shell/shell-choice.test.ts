import { describe, expect, it } from "vitest";
import type { Role } from "@/shared/session/caller";
import { phoneCounterpart } from "./phone-counterpart";
import { type Shell, shellFor } from "./shell-choice";

describe("which shell", () => {
  it.each<[Role[], boolean, Shell]>([
    [["OFFICER"], true, "desk"],
    [["LEADER"], true, "desk"],
    [["LEADER"], false, "phone"],
    [["CENTRE_OFFICER"], true, "phone"],
    [["CENTRE_OFFICER"], false, "phone"],
    [["EXPERT"], true, "expert"],
    [["EXPERT"], false, "expert"],
    [["EXPERT", "OFFICER"], true, "desk"],
    [["EXPERT", "APPLICANT"], false, "phone"],
    [[], true, "phone"],
  ])("%s, wide %s: %s", (roles, isWide, shell) => {
    expect(shellFor({ roles }, isWide)).toBe(shell);
  });
});

describe("the phone page of a desk page", () => {
  it("is the deepest one's, with its parameters", () => {
    const plan = { staticData: { phone: "/m/plans/$planId/items/$item" }, params: { planId: "1", item: "a/b" } };
    expect(phoneCounterpart([{ staticData: {}, params: {} }, plan], true)).toBe("/m/plans/1/items/a%2Fb");
  });

  it("is none where the page has none", () => {
    expect(
      phoneCounterpart(
        [
          { staticData: { phone: "/m" }, params: {} },
          { staticData: {}, params: {} },
        ],
        true,
      ),
    ).toBe(undefined);
  });

  it("is for others alone where it shows less to those who work at a desk", () => {
    const everybody = { staticData: { phone: "/m/people", isMoreAtDesk: true as const }, params: {} };
    expect(phoneCounterpart([everybody], true)).toBe(undefined);
    expect(phoneCounterpart([everybody], false)).toBe("/m/people");
  });
});
