import { describe, expect, it } from "vitest";
import { isSame, valueAt, withValueAt } from "./pointer";

describe("a value put in its place", () => {
  it("leaves the others and what was there before alone", () => {
    const before = { a: { b: 1, c: 2 }, list: [{ x: 1 }, { x: 2 }] };
    expect(withValueAt(before, "/a/b", undefined)).toEqual({ a: { c: 2 }, list: [{ x: 1 }, { x: 2 }] });
    expect(withValueAt(before, "/list/1/x", 3)).toEqual({ a: { b: 1, c: 2 }, list: [{ x: 1 }, { x: 3 }] });
    expect(withValueAt({}, "/constructor", "x")).toEqual({ constructor: "x" });
    expect(withValueAt(["a", "b"], "/0", undefined)).toEqual(["", "b"]);
    expect(before).toEqual({ a: { b: 1, c: 2 }, list: [{ x: 1 }, { x: 2 }] });
  });
});

describe("a value at a place", () => {
  it("is read through objects and lists, and is nothing where there is none", () => {
    expect(valueAt({ a: { list: [{ x: 1 }] } }, "/a/list/0/x")).toBe(1);
    expect(valueAt({ a: 1 }, "/a/b")).toBeUndefined();
    expect(valueAt({}, "/constructor")).toBeUndefined();
  });
});

describe("two values", () => {
  it("are the same whatever the order of their members, and where both are nothing", () => {
    expect(isSame({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
    expect(isSame({ a: undefined }, {})).toBe(true);
    expect(isSame(null, undefined)).toBe(true);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSame("", undefined)).toBe(false);
  });
});
