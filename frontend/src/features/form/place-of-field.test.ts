import { expect, it } from "vitest";
import { emptyField, type FormDraft } from "./form-draft";
import { placeOfField, placeOfPath } from "./place-of-field";

const draft: FormDraft = {
  title: "申报表",
  description: "",
  fields: [
    { ...emptyField("properties"), title: "属性" },
    { ...emptyField("members", "TABLE"), title: "成员", fields: [{ ...emptyField("share"), title: "占比" }] },
  ],
};

it.each([
  ["/schema/properties/members/maxItems", ["成员"], "builder/properties/members"],
  [
    "/schema/properties/members/items/properties/share/title",
    ["成员", "占比"],
    "builder/properties/members/items/properties/share",
  ],
  ["/hints/~1members~1-~1share/widget", ["成员", "占比"], "builder/properties/members/items/properties/share"],
  ["/schema/properties", [], "builder"],
  ["/schema/allOf", [], "builder"],
])("%s is led to its field", (pointer, titles, id) => {
  expect(placeOfField(draft, pointer)).toEqual({ titles, id });
});

it.each([
  ["/properties/a", "/a"],
  ["/properties/members/items/properties/share", "/members/-/share"],
  ["/properties/items/properties/properties", "/items/properties"],
])("the answers of %s stand at %s", (path, place) => {
  expect(placeOfPath(path)).toBe(place);
});
