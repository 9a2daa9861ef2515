import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { removeOldDrafts } from "./drafts";
import { DraftOwner, useDraft } from "./use-draft";

const base = { line: "", file: "none" };

function open(person = "p-1", key = "report:7", from = base, version = '"1"') {
  return renderHook(({ place }) => useDraft(place, from, version), {
    initialProps: { place: key },
    wrapper: ({ children }: { children: ReactNode }) => <DraftOwner value={person}>{children}</DraftOwner>,
  });
}

describe("a draft", () => {
  it("comes back after the page was closed, with the version it was made on", () => {
    const first = open();
    act(() => first.result.current.set("line", "写了一半"));
    first.unmount();
    const { current } = open("p-1", "report:7", { line: "别人写的", file: "b.pdf" }, '"2"').result;
    expect(current.values).toEqual({ line: "写了一半", file: "b.pdf" });
    expect(current.changes).toEqual({ line: "写了一半" });
    expect(current.version).toBe('"1"');
    expect(current.savedAt).toBeInstanceOf(Date);
  });

  it("keeps both of two changes in one event", () => {
    const { result } = open();
    act(() => {
      result.current.set("line", "a");
      result.current.set("file", "b");
    });
    expect(result.current.values).toEqual({ line: "a", file: "b" });
  });

  it("is not seen by another person of the same phone", () => {
    const { result } = open("p-1");
    act(() => result.current.set("line", "mine"));
    expect(open("p-2").result.current.isDirty).toBe(false);
  });

  it("belongs to its object, when the form turns to another one", () => {
    const { result, rerender } = open();
    act(() => result.current.set("line", "seven"));
    rerender({ place: "report:8" });
    expect(result.current.values.line).toBe("");
    rerender({ place: "report:7" });
    expect(result.current.values.line).toBe("seven");
  });

  it("moves to the new version and keeps what was typed", () => {
    const { result } = open();
    act(() => result.current.set("line", "mine"));
    act(() => result.current.rebase('"3"'));
    expect(result.current.version).toBe('"3"');
    expect(result.current.changes).toEqual({ line: "mine" });
  });

  it("is gone once it was handed in", () => {
    const { result, unmount } = open();
    act(() => result.current.set("line", "mine"));
    act(() => result.current.discard());
    expect(result.current.isDirty).toBe(false);
    unmount();
    expect(open().result.current.isDirty).toBe(false);
  });

  it("says so when the browser cannot keep it, and loses nothing typed", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const { result } = open("p-1", "report:9");
    act(() => {
      result.current.set("line", "a");
      result.current.set("file", "b");
    });
    expect(result.current.isKept).toBe(false);
    expect(result.current.values).toEqual({ line: "a", file: "b" });
  });

  it("survives a damaged store, and old ones go", () => {
    localStorage.setItem("xuecang.draft:p-1:report:7", "{");
    expect(open().result.current.values).toEqual(base);
    localStorage.setItem(
      "xuecang.draft:p-1:report:6",
      JSON.stringify({ changes: {}, savedAt: "2024-01-01T00:00:00Z" }),
    );
    localStorage.setItem(
      "xuecang.draft:p-1:report:5",
      JSON.stringify({ changes: {}, savedAt: "2024-03-01T00:00:00Z" }),
    );
    removeOldDrafts(new Date("2024-03-02T00:00:00Z"));
    expect(Object.keys(localStorage)).toEqual(["xuecang.draft:p-1:report:5"]);
  });
});
