import { expect, it } from "vitest";
import { emptyRule, ruleDrafts, rulesRequest, said } from "./rule-draft";

const LEAST = { name: "least", type: "NUMBER", needed: false, usual: "1", least: 1, most: 999, options: [] } as const;

it("sends what was written and leaves out what was emptied", () => {
  const drafts = [{ kind: "at-least", effect: "WARNS", settings: { least: " 2 ", classes: "  \n" } }] as const;
  expect(rulesRequest(drafts)).toEqual({
    rules: [{ kind: "at-least", effect: "WARNS", settings: { least: "2" } }],
  });
});

it("leads from a round's rules to the same request", () => {
  const rule = { kind: "at-most", effect: "STOPS", settings: { most: "3" } } as const;
  expect(rulesRequest(ruleDrafts([{ ...rule, words: "每个单位至多推荐 3 项。" }]))).toEqual({ rules: [rule] });
});

it("shows the usual until something else is written, also nothing", () => {
  const rule = emptyRule(undefined);
  expect(said(rule, { ...LEAST, options: [] })).toBe("1");
  expect(said({ ...rule, settings: { least: "" } }, { ...LEAST, options: [] })).toBe("");
});
