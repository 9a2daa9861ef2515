import { describe, expect, it } from "vitest";
import { anApplicationSummary } from "@/test/applications";
import { dueOf, hasDue } from "./due";
import { moved } from "./moved";

const NOW = new Date("2026-05-20T02:00:00Z");
const application = (id: string, change: Parameters<typeof anApplicationSummary>[0]) =>
  anApplicationSummary({ id, closesAt: "2026-05-29T09:00:00Z", ...change });

describe("what is due among applications", () => {
  it("is what came back and what is not handed in, what ends first on top, while there is time", () => {
    const due = dueOf(
      [
        application("late", { state: "DRAFT", closesAt: "2026-05-19T09:00:00Z" }),
        application("next", { state: "DRAFT", closesAt: "2026-06-01T09:00:00Z" }),
        application("soon", { state: "DRAFT" }),
        application("back", { state: "RETURNED", correctUntil: "2026-05-22T09:00:00Z" }),
        application("missed", { state: "RETURNED", correctUntil: "2026-05-12T09:00:00Z" }),
        application("in", { state: "SUBMITTED" }),
      ],
      [],
      NOW,
    );
    expect(due.returned.map(({ id }) => id)).toEqual(["back"]);
    expect(due.drafts.map(({ id }) => id)).toEqual(["soon", "next"]);
    expect(hasDue(due)).toBe(true);
  });

  it("is also what waits for one's word, but never one's own", () => {
    const own = application("own", { state: "SUBMITTED", stageKind: "endorsement" });
    const due = dueOf(
      [own],
      [
        own,
        application("waits", { state: "SUBMITTED", stageKind: "endorsement" }),
        application("further", { state: "SUBMITTED", stageKind: "formal-check" }),
      ],
      NOW,
    );
    expect(due.toEndorse.map(({ id }) => id)).toEqual(["waits"]);
    expect(hasDue(dueOf([own], [], NOW))).toBe(false);
  });
});

it("something in an order changes places with its neighbour", () => {
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
});
