import { describe, expect, it } from "vitest";
import type { ProblemEntry } from "@/api/types.gen";
import { asProblem, faultAt, faultsElsewhere, isWorthRetrying, type Problem, problemFrom } from "./problem";

function answered(status: number, body: unknown, headers: Record<string, string> = {}): Problem {
  return problemFrom(body, new Response(null, { status, headers }));
}

describe("a problem", () => {
  const refused = answered(422, {
    code: "invalid",
    title: "有 3 处要改",
    errors: [
      { pointer: "/title", code: "required", message: "必填" },
      { pointer: "#/title", code: "size", message: "太长" },
      { pointer: "/targets/0/value", code: "min", message: "要大于 0" },
    ] satisfies ProblemEntry[],
  });

  it("puts each fault at its field, several of one field together", () => {
    expect(faultAt(refused, "/title")).toBe("必填 太长");
    expect(faultAt(refused, "/targets/0/value")).toBe("要大于 0");
    expect(faultAt(refused, "/other")).toBeUndefined();
  });

  it("puts the fault of a list's part at the field that holds the list, and not at one of a like name", () => {
    const refused = answered(422, {
      code: "invalid",
      errors: [{ pointer: "/aliases/3", code: "size", message: "太长" }],
    });
    expect(faultAt(refused, "/aliases")).toBe("太长");
    expect(faultAt(refused, "/alias")).toBeUndefined();
    expect(faultsElsewhere(refused, ["/aliases"])).toEqual([]);
  });

  it("keeps what no field shows for the alert", () => {
    expect(faultsElsewhere(refused, ["/title"])).toEqual([{ pointer: "/targets/0/value", message: "要大于 0" }]);
  });

  it("is read from any answer without failing", () => {
    for (const body of [null, undefined, "<html>", [], 7, { errors: "none", code: 3 }, { errors: [null, {}] }]) {
      expect(answered(502, body)).toMatchObject({ status: 502, code: "unknown" });
    }
  });

  it("says when to try again and how to find it in the log", () => {
    const problem = answered(503, { code: "busy" }, { "Retry-After": "7", "X-Correlation-Id": "c-1" });
    expect(problem).toMatchObject({ retryAfter: 7, correlationId: "c-1" });
  });

  it("stands for a call that never arrived", () => {
    expect(problemFrom(new TypeError("Failed to fetch"), undefined)).toMatchObject({ status: 0, code: "unreachable" });
  });

  it("is worth another try only when the outcome may differ", () => {
    expect(isWorthRetrying(answered(503, {}))).toBe(true);
    expect(isWorthRetrying(problemFrom(null, undefined))).toBe(true);
    expect(isWorthRetrying(answered(422, {}))).toBe(false);
    expect(isWorthRetrying(asProblem(new Error("a fault of ours")))).toBe(false);
  });
});
