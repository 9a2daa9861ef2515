import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FormContent } from "@/api/types.gen";
import { columnsFor, emptyField, type FieldDraft, freeName, ofKind } from "./form-draft";
import { formDraft } from "./read-form";
import { formContent } from "./write-form";

const example = JSON.parse(readFileSync("../docs/examples/forms/quality-project.json", "utf8")) as FormContent;

const field = (change: Partial<FieldDraft>): FieldDraft => ({
  ...emptyField("field1", change.kind),
  title: "栏目",
  ...change,
});

const written = (...fields: FieldDraft[]) => formContent({ title: "申报表", description: "", fields });

describe("reading a form and writing it again", () => {
  it("leaves every answer's place as it was, also of what the page cannot edit", () => {
    const { schema, hints } = formContent(formDraft(example) ?? { title: "", description: "", fields: [] });
    const { $schema: _, ...before } = example.schema;
    expect(schema.properties).toEqual(before.properties);
    expect(schema.required).toHaveLength((before.required as string[]).length);
    for (const [place, hint] of Object.entries(example.hints ?? {})) {
      const { widget: _widget, ...told } = hint as Record<string, unknown>;
      expect(hints?.[place], place).toMatchObject(told);
    }
  });

  it("keeps the order that the hints name", () => {
    const draft = formDraft({
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { a: { type: "boolean", title: "甲" }, b: { type: "boolean", title: "乙" } },
      },
      hints: { "": { order: ["b"] } },
    });
    expect(draft?.fields.map(({ name }) => name)).toEqual(["b", "a"]);
  });

  it("leaves what is no list of fields to the schema's own text", () => {
    expect(formDraft({ schema: { type: "string" }, hints: null })).toBeUndefined();
    expect(formDraft({ schema: { type: "object", properties: {}, $defs: {} }, hints: null })).toBeUndefined();
    expect(formDraft({ schema: { type: "object", properties: { a: null } }, hints: null })).toBeUndefined();
    expect(formDraft({ schema: { type: "object", properties: {} }, hints: { "": null } })).toBeUndefined();
  });
});

describe("a field becomes a schema that the dialect allows", () => {
  it.each<[Partial<FieldDraft>, Record<string, unknown>]>([
    [{ kind: "LINE" }, { type: "string", maxLength: 100 }],
    [{ kind: "TEXT" }, { type: "string", maxLength: 2000 }],
    [
      { kind: "NUMBER", isWhole: true, minimum: "0" },
      { type: "integer", minimum: 0 },
    ],
    [{ kind: "DATE" }, { type: "string", format: "date" }],
    [{ kind: "PHONE" }, { type: "string", format: "phone" }],
    [
      { kind: "CHOICE", choices: "甲\n\n 乙 " },
      { type: "string", enum: ["甲", "乙"] },
    ],
    [{ kind: "PLEDGE" }, { type: "boolean", const: true }],
    [
      { kind: "FILES", isRequired: true },
      { items: { type: "string", format: "file-id" }, minItems: 1, maxItems: 5 },
    ],
  ])("%o", (change, schema) => {
    expect(written(field(change)).schema.properties).toMatchObject({ field1: { title: "栏目", ...schema } });
  });

  it("money is told apart from text by its hint", () => {
    const content = written(field({ kind: "MONEY" }));
    expect(content.hints).toMatchObject({ "/field1": { widget: "MONEY" } });
    expect(formDraft(content)?.fields[0]?.kind).toBe("MONEY");
  });

  it("a sum names a column of the same kind", () => {
    const rows = field({
      name: "rows",
      kind: "TABLE",
      title: "分项",
      fields: [
        field({ name: "amount", kind: "MONEY" }),
        field({ name: "share", kind: "NUMBER" }),
        field({ name: "count", kind: "NUMBER", isWhole: true }),
      ],
    });
    expect(columnsFor("MONEY", [rows]).map(({ place }) => place)).toEqual(["/rows/-/amount"]);
    expect(columnsFor("NUMBER", [rows]).map(({ place }) => place)).toEqual(["/rows/-/count"]);
    const sum = field({ name: "total", kind: "MONEY", sumOf: "/rows/-/amount" });
    expect(written(rows, sum).hints?.["/total"]).toMatchObject({ sumOf: "/rows/-/amount" });
    expect(written(rows, ofKind(sum, "LINE")).hints?.["/total"]).toBeUndefined();
  });

  it("a table's columns have places of their own", () => {
    const content = written(
      field({ kind: "TABLE", fields: [field({ name: "name", title: "姓名", isRequired: true, isBlind: true })] }),
    );
    expect(content.schema.properties).toMatchObject({
      field1: { type: "array", maxItems: 20, items: { required: ["name"], additionalProperties: false } },
    });
    expect(content.hints).toMatchObject({
      "": { order: ["field1"] },
      "/field1/-": { order: ["name"] },
      "/field1/-/name": { blind: true },
    });
  });
});

it("another kind keeps what it has a use for", () => {
  const changed = ofKind(
    field({ kind: "LINE", prefill: "PERSON_NAME", description: "如身份证", most: "40" }),
    "NUMBER",
  );
  expect(changed).toMatchObject({ title: "栏目", description: "如身份证", prefill: "", most: "" });
  expect(ofKind(field({ kind: "LINE", prefill: "LAST_YEAR" }), "NUMBER").prefill).toBe("LAST_YEAR");
});

it("a new field's name is one that nobody has", () => {
  expect(freeName([emptyField("field2")])).toBe("field3");
  expect(freeName([emptyField("a"), emptyField("field3")])).toBe("field4");
});
