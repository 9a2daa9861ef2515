import { expect, it } from "vitest";
import { owesNothing } from "./owes-nothing";

it.each([
  ["DONE", 1, true],
  ["REPORTED", 0, true],
  ["REPORTED", 1, false],
  ["RETURNED", 0, false],
  ["OWED", 0, false],
] as const)("a unit whose task is %s with %i figures to come owes nothing: %s", (state, figures, answer) => {
  expect(owesNothing({ state, figures })).toBe(answer);
});
