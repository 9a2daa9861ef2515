import { describe, expect, it } from "vitest";
import {
  backwards,
  choiceFilter,
  dayFilter,
  given,
  type ListSearch,
  onwards,
  parseListSearch,
  queryOf,
  refined,
  sortFilter,
  textFilter,
} from "./list-search";

describe("a list's place in the address", () => {
  it("keeps what it knows and drops the rest", () => {
    expect(parseListSearch({ cursor: "c", before: "first", page: 3 })).toEqual({ cursor: "c", before: "first" });
    expect(parseListSearch({ cursor: 7, before: "" })).toEqual({});
    expect(sortFilter({ sort: "-due" }, ["due", "text"])).toBe("-due");
    expect(sortFilter({ sort: "name" }, ["due", "text"])).toBeUndefined();
    expect(textFilter({ q: "课程" }, "q")).toBe("课程");
    expect(textFilter({ q: 3 }, "q")).toBe("3");
    expect(textFilter({ q: ["3"] }, "q")).toBeUndefined();
    expect(dayFilter({ on: "2026-02-01" }, "on")).toBe("2026-02-01");
    expect(dayFilter({ on: "soon" }, "on")).toBeUndefined();
    expect(choiceFilter({ state: "OPEN" }, "state", ["OPEN", "CLOSED"])).toBe("OPEN");
    expect(choiceFilter({ state: "X" }, "state", ["OPEN", "CLOSED"])).toBeUndefined();
  });

  it("starts at the front after another filter or order", () => {
    expect(refined({ cursor: "c", before: "first", sort: "due" }, { sort: "-due" })).toEqual({ sort: "-due" });
    expect(refined<ListSearch & { name?: string | undefined }>({ name: "教育" }, { name: undefined })).toEqual({});
  });

  it("leads on and the same way back", () => {
    const first: ListSearch & { name: string } = { name: "教育" };
    const second = onwards(first, "c2");
    const third = onwards(second, "c3");
    expect(third).toEqual({ name: "教育", cursor: "c3", before: "first.c2" });
    expect(backwards(third)).toEqual(second);
    expect(backwards(second)).toEqual(first);
    expect(backwards(first)).toBeUndefined();
  });

  it("asks the API for what the page knows only, whatever else stands in the address", () => {
    const parse = (search: Record<string, unknown>) => ({
      ...parseListSearch(search),
      ...given({ name: textFilter(search, "name") }),
    });
    const address = { name: "教育", cursor: "c3", before: "first.c2", sort: "name", code: "x" };
    expect(queryOf(parse, address as never)).toEqual({ name: "教育", cursor: "c3" });
  });

  it("does not let the address grow without end", () => {
    let search: ListSearch = {};
    for (let page = 2; page < 100; page += 1) search = onwards(search, `c${page}`);
    expect(search.before?.split(".")).toHaveLength(12);
    expect(backwards(search)?.cursor).toBe("c98");
  });
});
