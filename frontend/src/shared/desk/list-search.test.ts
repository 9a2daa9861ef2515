import { describe, expect, it } from "vitest";
import { parseListSearch, refined, textFilter } from "./list-search";

describe("a list's place in the address", () => {
  it("keeps what it knows and drops the rest", () => {
    expect(parseListSearch({ cursor: "c", sort: "-due", page: 3 })).toEqual({ cursor: "c", sort: "-due" });
    expect(parseListSearch({ cursor: 7, sort: "" })).toEqual({});
    expect(textFilter({ q: "课程" }, "q")).toBe("课程");
    expect(textFilter({ q: 3 }, "q")).toBeUndefined();
  });

  it("starts at the front after another filter or order", () => {
    expect(refined({ cursor: "c", sort: "due" }, { sort: "-due" })).toEqual({ sort: "-due" });
  });
});
