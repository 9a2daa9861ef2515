import { expect, test } from "vitest";
import { shortlistRequest } from "./shortlist-draft";

test("asks for the best so many, or for those that reach a score", () => {
  expect(shortlistRequest("r", { rule: "BEST", number: " 20 ", reason: " 取一半 " })).toEqual({
    rankingId: "r",
    best: 20,
    reason: "取一半",
  });
  expect(shortlistRequest("r", { rule: "AT_LEAST", number: "82.5", reason: "" })).toEqual({
    rankingId: "r",
    atLeast: 82.5,
  });
});

test("asks for nothing before the number is one", () => {
  expect(shortlistRequest("r", { rule: "BEST", number: "", reason: "" })).toBeUndefined();
  expect(shortlistRequest("r", { rule: "BEST", number: "0", reason: "" })).toBeUndefined();
  expect(shortlistRequest("r", { rule: "BEST", number: "2.5", reason: "" })).toBeUndefined();
  expect(shortlistRequest("r", { rule: "AT_LEAST", number: "八十", reason: "" })).toBeUndefined();
});
