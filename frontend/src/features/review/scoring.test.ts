import { describe, expect, it } from "vitest";
import { scoreTyped, typicalScores } from "./scoring";

describe("the typical scores of a criterion", () => {
  it.each([
    [20, 1, [10, 12, 14, 16, 18, 20]],
    [30, 1, [15, 18, 21, 24, 27, 30]],
    [15, 1, [8, 9, 11, 12, 14, 15]],
    [10, 0.5, [5, 6, 7, 8, 9, 10]],
    [5, 1, [0, 1, 2, 3, 4, 5]],
    [0.5, 0.1, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  ])("of %s points in steps of %s stand in those steps", (points, step, scores) => {
    expect(typicalScores({ points }, step)).toEqual(scores);
  });
});

describe("a typed score", () => {
  const twenty = { points: 20 };
  it.each([
    ["18", 1, { score: 18 }],
    ["１８", 1, { score: 18 }],
    ["17.5", 0.5, { score: 17.5 }],
    ["17。5", 0.5, { score: 17.5 }],
    ["0.3", 0.1, { score: 0.3 }],
    ["12.", 1, { score: 12 }],
    [" ", 1, { score: undefined }],
    ["21", 1, { fault: "out-of-range" }],
    ["-1", 1, { fault: "no-number" }],
    ["十", 1, { fault: "no-number" }],
    ["1e1", 1, { fault: "no-number" }],
    ["17.5", 1, { fault: "not-in-steps" }],
    ["17.3", 0.5, { fault: "not-in-steps" }],
  ])("%s in steps of %s is %o", (text, step, expected) => {
    expect(scoreTyped(text, twenty, step)).toEqual(expected);
  });
});

describe("a deduction", () => {
  const copied = {
    kind: "DEDUCTION",
    points: 100,
    steps: [
      { label: "超过三分之一", points: 5 },
      { label: "全部", points: 100 },
    ],
  } as const;
  it("has a button for each of its steps and for nothing", () => {
    expect(typicalScores({ ...copied, steps: [...copied.steps] }, 1)).toEqual([0, 5, 100]);
  });

  it.each([
    ["0", { score: 0 }],
    ["5", { score: 5 }],
    ["6", { fault: "not-a-step" }],
  ])("of %s is %o", (text, expected) => {
    expect(scoreTyped(text, { ...copied, steps: [...copied.steps] }, 1)).toEqual(expected);
  });
});

describe("a gate", () => {
  const gate = { kind: "GATE", points: null } as const;
  it.each([
    ["79.99", { score: 79.99 }],
    ["１２０", { score: 120 }],
    ["79.999", { fault: "not-in-steps" }],
    ["1000000001", { fault: "out-of-range" }],
  ])("takes %s as %o", (text, expected) => {
    expect(scoreTyped(text, gate, 1)).toEqual(expected);
    expect(typicalScores(gate, 1)).toEqual([]);
  });
});
