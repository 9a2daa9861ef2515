import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isRecord } from "@/shared/json/pointer";
import { answerCheck } from "./check-answers";
import type { FieldSchema, FormHints } from "./form-schema";

interface GeneratedForm {
  schema: FieldSchema;
  hints: FormHints;
  /** Answers, and what the API finds of them: handed in, and kept as a draft. */
  cases: [value: unknown, strict: string[], draft: string[]][];
}

const GENERATED = "../docs/examples/forms/generated.ndjson.gz";
const SUITE = "node_modules/json-schema-test-suite/tests/draft4";

describe("the browser's check and the API's", () => {
  it("find the same in 10,000 answers to forms by chance", () => {
    const forms: GeneratedForm[] = gunzipSync(readFileSync(GENERATED))
      .toString("utf8")
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(forms.reduce((held, { cases }) => held + cases.length, 0)).toBe(10_000);
    const apart = forms.flatMap(({ schema, hints, cases }) => {
      const check = answerCheck(schema, hints);
      return cases
        .map(([value, strict, draft]) => ({
          value,
          api: { strict, draft },
          browser: { strict: told(check.answers(value)), draft: told(check.draft(value)) },
        }))
        .filter(({ api, browser }) => JSON.stringify(api) !== JSON.stringify(browser))
        .map((found) => ({ ...found, schema, hints }));
    });
    expect(apart.slice(0, 3)).toEqual([]);
  }, 120_000);

  it("agree with JSON Schema's own tests of what a form may say", () => {
    const groups = readdirSync(SUITE)
      .filter((name) => name.endsWith(".json"))
      .flatMap((name) => JSON.parse(readFileSync(`${SUITE}/${name}`, "utf8")) as SuiteGroup[])
      .filter(({ schema }) => isOfForms(schema));
    const held = groups.flatMap(({ schema, description, tests }) => {
      const form = { type: "object", additionalProperties: false, properties: { v: schema } } as FieldSchema;
      const check = answerCheck(form);
      return tests
        .filter((test) => !isOtherwiseSince2020(test))
        .map((test) => ({
          name: `${description}: ${test.description}`,
          valid: test.valid,
          found: check.answers({ v: test.data }).length === 0,
        }));
    });
    expect(held.length).toBeGreaterThan(100);
    expect(held.filter(({ valid, found }) => valid !== found)).toEqual([]);
  });
});

interface SuiteGroup {
  description: string;
  schema: unknown;
  tests: { description: string; data: unknown; valid: boolean }[];
}

const KEYWORDS = [
  ...["type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "uniqueItems", "enum"],
  ...["minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf"],
];

/** As `FormLanguage` of the API's tests has it. */
function isOfForms(schema: unknown): boolean {
  if (!isRecord(schema) || !Object.keys(schema).every((keyword) => KEYWORDS.includes(keyword))) return false;
  const { type, items, additionalProperties, properties } = schema;
  return (
    !Array.isArray(type) &&
    (additionalProperties === undefined || additionalProperties === false) &&
    (items === undefined || isOfForms(items)) &&
    (!isRecord(properties) || Object.values(properties).every(isOfForms))
  );
}

/** Until draft 4 a number such as 1.0 was no integer. */
function isOtherwiseSince2020({ description }: SuiteGroup["tests"][number]): boolean {
  return description.includes("a float is not an integer even without fractional part");
}

function told(faults: { pointer: string; code: string }[]): string[] {
  return faults.map(({ pointer, code }) => `${pointer} ${code}`);
}
