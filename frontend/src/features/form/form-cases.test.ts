import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answerCheck } from "./check-answers";
import type { FieldSchema, FormHints } from "./form-schema";

interface Fault {
  pointer: string;
  code: string;
}

interface Case {
  name: string;
  schema: FieldSchema;
  hints?: FormHints;
  schemaFaults: Fault[];
  answers?: { value: unknown; strict: Fault[]; draft: Fault[] }[];
}

const forms = "../docs/examples/forms";
// read, not imported: a module would take `__proto__` for what it is to JavaScript
const cases: Case[] = JSON.parse(readFileSync(`${forms}/cases.json`, "utf8"));
const answered = cases.filter((one) => one.answers);

describe("a form's answers", () => {
  it.each(answered)("are found as the API finds them: $name", ({ schema, hints, answers = [] }) => {
    const check = answerCheck(schema, hints);
    for (const { value, strict, draft } of answers) {
      expect(check.answers(value).map(named)).toEqual(strict);
      expect(check.draft(value).map(named)).toEqual(draft);
    }
  });

  it("are held against cases to speak of", () => {
    expect(answered.length).toBeGreaterThan(20);
  });

  it("tell the bound that was passed", () => {
    const check = answerCheck({
      type: "object",
      additionalProperties: false,
      properties: { a: { type: "string", title: "甲", minLength: 1, maxLength: 3 } },
    });
    expect(check.answers({ a: "abcd" })).toEqual([{ pointer: "/a", code: "size", parameters: { min: 1, max: 3 } }]);
  });

  it("are read in time in line with the text", () => {
    const check = answerCheck({
      type: "object",
      additionalProperties: false,
      properties: { a: { type: "string", title: "甲", maxLength: 20_000, pattern: "^(a+)+$" } },
    });
    expect(check.answers({ a: `${"a".repeat(19_999)}!` }).map(named)).toEqual([{ pointer: "/a", code: "pattern" }]);
  }, 5_000);

  it("can be those of a whole form", () => {
    const { schema } = JSON.parse(readFileSync(`${forms}/quality-project.json`, "utf8"));
    const check = answerCheck(schema);
    expect(check.draft({})).toEqual([]);
    expect(check.answers({}).map(named)).toContainEqual({ pointer: "/leader", code: "not-null" });
  });
});

function named({ pointer, code }: Fault): Fault {
  return { pointer, code };
}
