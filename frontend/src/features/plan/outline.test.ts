import { describe, expect, it } from "vitest";
import { replacedBy, targetsIn, valueAt, withChanges } from "./outline";
import { segmentsOf } from "./segments";

const base = { title: "甲", keyTasks: [{ heading: "乙", items: [{ text: "丙", targets: [{ value: 1 }] }] }] };

describe("changes laid over an outline", () => {
  it("touch their own place only", () => {
    const changed = withChanges(base, { "/keyTasks/0/items/0/text": "丁" });
    expect(changed.keyTasks[0]?.items[0]?.text).toBe("丁");
    expect(changed.keyTasks[0]?.heading).toBe("乙");
    expect(base.keyTasks[0]?.items[0]?.text).toBe("丙");
  });

  it("put whole lists before what was typed inside them, in whatever order they were made", () => {
    const changed = withChanges(base, {
      "/keyTasks/0/items/1/text": "戊",
      "/keyTasks/0/items": [{ text: "一" }, { text: "二" }],
    });
    expect(changed.keyTasks[0]?.items.map((item) => item.text)).toEqual(["一", "戊"]);
  });

  it("are dropped where their place is gone", () => {
    expect(withChanges(base, { "/keyTasks/4/heading": "无" })).toEqual(base);
  });

  it("are replaced by a later change of what holds them", () => {
    expect(replacedBy("/keyTasks", { "/keyTasks/0/heading": "x", "/title": "y" })).toEqual(["/keyTasks/0/heading"]);
  });
});

it("finds targets with their places", () => {
  expect(targetsIn(base)).toEqual([{ pointer: "/keyTasks/0/items/0/targets/0", target: { value: 1 } }]);
  expect(valueAt(base, "/keyTasks/0/items/0/targets/0/value")).toBe(1);
});

describe("the source cut into marked and plain pieces", () => {
  it("keeps every character once, also where marks overlap or run over the end", () => {
    const marks = [
      { start: 2, end: 5, pointer: "/a", kind: "target" as const },
      { start: 4, end: 7, pointer: "/b", kind: "finding" as const },
      { start: 9, end: 40, pointer: "/c", kind: "target" as const },
    ];
    const pieces = segmentsOf("零一二三四五六七八九十", marks);
    expect(pieces.map((piece) => piece.text).join("")).toBe("零一二三四五六七八九十");
    expect(pieces.find((piece) => piece.text === "四")?.marks.map((mark) => mark.pointer)).toEqual(["/a", "/b"]);
    expect(pieces.at(-1)?.marks.map((mark) => mark.pointer)).toEqual(["/c"]);
  });
});
