import { describe, expect, it } from "vitest";
import type { SavedView } from "@/api/types.gen";
import { flagFilter } from "@/shared/list/flag-filter";
import { choiceFilter, given, parseListSearch, sortFilter, textFilter } from "@/shared/list/list-search";
import { aView } from "@/test/saved-views";
import { keptOf, openedBy, standsAs } from "./saved-search";

const COLUMNS = ["title", "unit", "state"];

/** As a list's page reads its address. */
const parse = (search: Record<string, unknown>) => ({
  ...parseListSearch(search),
  ...given({
    name: textFilter(search, "name"),
    unit: textFilter(search, "unit"),
    returned: flagFilter(search, "returned"),
    state: choiceFilter(search, "state", ["OPEN", "OVER"]),
    sort: sortFilter(search, ["rank"]),
  }),
});
const opened = (view: SavedView) => openedBy(view, parse, COLUMNS);

describe("a view", () => {
  it("keeps what narrows a list and not the place in it", () => {
    expect(
      keptOf({
        cursor: "c",
        before: "first",
        sort: "-rank",
        columns: "unit,title",
        ...{ returned: true, name: "丝竹" },
      }),
    ).toEqual({ filter: { returned: "true", name: "丝竹" }, sort: "-rank", columns: ["unit", "title"] });
  });

  it("opens the list as it was kept", () => {
    const view = aView({ filter: { returned: "true", name: "丝竹" }, sort: "-rank", columns: ["unit", "title"] });
    const { search, left } = opened(view);
    expect(search).toEqual({ returned: true, name: "丝竹", sort: "-rank", columns: "unit,title" });
    expect(left).toEqual([]);
    expect(standsAs({ ...search, cursor: "c" }, view)).toBe(true);
    expect(standsAs({ ...search, ...{ name: "别的" } }, view)).toBe(false);
    expect(standsAs({ sort: "-rank" }, view)).toBe(false);
  });

  it("names what the list has no longer and opens without it", () => {
    const view = aView({
      filter: { state: "GONE", colour: "red", unit: "u-1" },
      sort: "size",
      columns: ["title", "fax"],
    });
    expect(opened(view)).toEqual({
      search: { unit: "u-1", columns: "title" },
      left: ["state", "colour", "sort", "fax"],
    });
  });
});
