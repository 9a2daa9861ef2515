import { describe, expect, it } from "vitest";
import { type ConditionDraft, comparableFields, conditionDraft, conditionOf } from "./condition-draft";
import type { Condition } from "./conditions";
import { emptyField, type FieldDraft, type FieldKind } from "./form-draft";
import { formDraft } from "./read-form";
import { formContent } from "./write-form";

const field = (name: string, kind: FieldKind, fields: FieldDraft[] = []): FieldDraft => ({
  ...emptyField(name, kind),
  title: name,
  fields,
});

const all = [
  { ...field("kind", "CHOICE"), choices: "个人\n团队" },
  field("age", "NUMBER"),
  field("paid", "YES_OR_NO"),
  field("leader", "GROUP", [field("born", "DATE")]),
  field("members", "TABLE", [field("role", "LINE"), field("phone", "PHONE")]),
];

describe("a condition as lists", () => {
  const lists: ConditionDraft = [
    [
      { place: "/kind", is: "EQUAL", value: "团队" },
      { place: "/age", is: "AT_LEAST", value: "６０" },
    ],
    [{ place: "/paid", is: "EQUAL", value: "true" }],
  ];
  const condition: Condition = {
    any: [
      {
        all: [
          { place: "/kind", is: "EQUAL", value: "团队" },
          { place: "/age", is: "AT_LEAST", value: 60 },
        ],
      },
      { place: "/paid", is: "EQUAL", value: true },
    ],
  };

  it("is written with values of the field's own kind", () => {
    expect(conditionOf(lists, all)).toEqual(condition);
    expect(conditionOf([[{ place: "/age", is: "FILLED", value: "60" }]], all)).toEqual({ place: "/age", is: "FILLED" });
    expect(conditionOf([[]], all)).toBeUndefined();
  });

  it("is read from any nesting, as long as a page can show it", () => {
    const part: Condition = { place: "/age", is: "FILLED" };
    const age = { place: "/age", is: "FILLED", value: "" };
    const paid = { place: "/paid", is: "EQUAL", value: "true" };
    expect(conditionDraft(condition)).toEqual([
      lists[0]?.map((one) => ({ ...one, value: one.value.normalize("NFKC") })),
      lists[1],
    ]);
    expect(conditionDraft({ all: [part, { any: [part, { place: "/paid", is: "EQUAL", value: true }] }] })).toEqual([
      [age, age],
      [age, paid],
    ]);
    const many: Condition = { all: Array.from({ length: 4 }, () => ({ any: [part, part] })) };
    expect(conditionDraft(many)).toBeUndefined();
  });

  it("survives a form's reading and writing, also where only the definition can hold it", () => {
    const content = formContent({
      title: "",
      description: "",
      fields: [...all, { ...field("why", "TEXT"), shownWhen: lists }],
    });
    const many: Condition = {
      all: Array.from({ length: 4 }, () => ({ any: [{ place: "/age", is: "FILLED" }, condition] })),
    };
    for (const shownWhen of [condition, many]) {
      const held = { ...content, hints: { ...content.hints, "/why": { shownWhen } } };
      const read = formDraft(held);
      expect(formContent(read ?? { title: "", description: "", fields: [] }).hints?.["/why"]).toEqual({ shownWhen });
    }
  });
});

it("a condition names what stands outside or in the same row, and never itself", () => {
  const places = (from: string) => comparableFields(all, from).map(({ place }) => place);
  expect(places("/age")).toEqual(["/kind", "/paid", "/leader/born", "/members"]);
  expect(places("/leader")).toEqual(["/kind", "/age", "/paid", "/members"]);
  expect(places("/members/-/role")).toEqual(["/kind", "/age", "/paid", "/leader/born", "/members", "/members/-/phone"]);
});
