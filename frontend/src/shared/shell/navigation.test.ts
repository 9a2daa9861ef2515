import { describe, expect, it } from "vitest";
import { aCaller } from "@/test/people";
import { allowedItems, entryOf, type NavigationItem } from "./navigation";

const ITEMS: readonly NavigationItem[] = [
  { to: "/plans", labelKey: "plans", permissions: ["plan.read"] },
  {
    to: "/organisations",
    labelKey: "organisations-and-people",
    also: ["/audit"],
    sections: [
      { to: "/organisations", labelKey: "organisations", permissions: ["organisation.read"] },
      { to: "/committees", labelKey: "committees", permissions: ["committee.read", "committee.edit"] },
      { to: "/people", labelKey: "people", permissions: ["user.read"] },
    ],
  },
  { to: "/expert", labelKey: "reviews" },
  { to: "/expert/account", labelKey: "account" },
];

function offered(...permissions: string[]) {
  return allowedItems(ITEMS, aCaller({ permissions }));
}

describe("an entry with sections", () => {
  it("leads to the first that somebody may see", () => {
    const [entry] = offered("committee.edit", "user.read");
    expect(entry).toMatchObject({ to: "/committees", labelKey: "organisations-and-people" });
    expect(entry?.sections?.map(({ to }) => to)).toEqual(["/committees", "/people"]);
  });

  it("is that section itself where there is one alone, and nothing where there is none", () => {
    expect(offered("user.read").map(({ labelKey }) => labelKey)).toEqual(["people", "reviews", "account"]);
    expect(offered().map(({ labelKey }) => labelKey)).toEqual(["reviews", "account"]);
  });
});

describe("the entry that a page belongs to", () => {
  it.each([
    ["/people/1", "organisations-and-people"],
    ["/audit", "organisations-and-people"],
    ["/organisations-of-old", undefined],
    ["/expert/reviews/1", "reviews"],
    ["/expert/account", "account"],
  ])("%s", (pathname, labelKey) => {
    const items = offered("organisation.read", "user.read");
    expect(entryOf(items, pathname)?.labelKey).toBe(labelKey);
  });
});
