import { describe, expect, it } from "vitest";
import { marked } from "./marked";

const shown = (text: string, words: string) =>
  marked(text, words)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join("");

describe("the words in what was found", () => {
  it("are marked wherever they stand, in whatever case", () => {
    expect(shown("蓝印花布传习所 ABC", "花布 abc")).toBe("蓝印[花布]传习所 [ABC]");
    expect(shown("丝竹丝竹", "丝竹")).toBe("[丝竹][丝竹]");
  });

  it("are taken as they are written", () => {
    expect(shown("a.b (1)", "(1) .")).toBe("a[.]b [(1)]");
    expect(shown("abc", ".")).toBe("abc");
  });

  it("are marked whole where one is part of another", () => {
    expect(shown("传习所", "传习 传习所")).toBe("[传习所]");
  });

  it("leave a text alone that has none", () => {
    expect(shown("传习所", " ")).toBe("传习所");
  });
});
