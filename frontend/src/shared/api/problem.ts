import type { ProblemEntry } from "@/api/types.gen";

/**
 * What the API says when it says no (RFC 9457), as an Error, so that queries, mutations and error boundaries carry it.
 * A call that never reached the API is the same thing with status 0 and the code "offline" or "unreachable".
 */
export class Problem extends Error {
  readonly status: number;
  /** Stable across languages; "unknown" when the answer was no problem document. */
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly faults: readonly Fault[];
  /** Seconds after which another try makes sense, from Retry-After. */
  readonly retryAfter: number | undefined;
  /** To be told to whoever looks into it: the same id stands in the server's log. */
  readonly correlationId: string | undefined;

  constructor(told: Partial<Omit<Problem, keyof Error>> & { status: number; code: string }) {
    super(told.detail ?? told.title ?? told.code);
    this.name = "Problem";
    this.status = told.status;
    this.code = told.code;
    this.title = told.title ?? "";
    this.detail = told.detail;
    this.faults = told.faults ?? [];
    this.retryAfter = told.retryAfter;
    this.correlationId = told.correlationId;
  }
}

/** One fault of an input; `pointer` is a JSON pointer into the body that was sent, such as `/targets/0/value`. */
export type Fault = Pick<ProblemEntry, "pointer" | "message">;

export const CORRELATION_HEADER = "X-Correlation-Id";

/** Reads an answer's body, already parsed, as a problem; never throws, whatever stood there. */
export function problemFrom(body: unknown, response: Response | undefined, request?: Request): Problem {
  const correlationId =
    response?.headers.get(CORRELATION_HEADER) ?? request?.headers.get(CORRELATION_HEADER) ?? undefined;
  if (!response) {
    return new Problem({ status: 0, code: navigator.onLine ? "unreachable" : "offline", correlationId });
  }
  const told = isRecord(body) ? body : {};
  return new Problem({
    status: response.status,
    code: text(told.code) ?? "unknown",
    title: text(told.title),
    detail: text(told.detail),
    faults: faultsIn(told.errors),
    retryAfter: secondsIn(response.headers.get("Retry-After")),
    correlationId,
  });
}

/** Any thrown thing as a problem, so that one path shows them all. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem({ status: 0, code: "unexpected", detail: error instanceof Error ? error.message : undefined });
}

/** The text for one form field; several faults of one field, or of the parts of a list it holds, are joined. */
export function faultAt(problem: Problem | null | undefined, pointer: string): string | undefined {
  const told = problem?.faults.filter((fault) => isIn(fault, pointer)).map((fault) => fault.message);
  return told?.length ? told.join(" ") : undefined;
}

/** Faults that none of the form's own fields shows: they go to the form's alert, so that nothing stays unsaid. */
export function faultsElsewhere(problem: Problem | null | undefined, shown: readonly string[]): readonly Fault[] {
  return problem?.faults.filter((fault) => !shown.some((pointer) => isIn(fault, pointer))) ?? [];
}

function isIn(fault: Fault, pointer: string): boolean {
  return fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`);
}

/** The request may still have taken effect, or may succeed later: sending the same intention again is safe and right. */
export function isWorthRetrying(problem: Problem): boolean {
  return problem.status === 0 ? problem.code !== "unexpected" : [502, 503, 504].includes(problem.status);
}

function faultsIn(errors: unknown): Fault[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter(isRecord).map((error) => ({
    pointer: (text(error.pointer) ?? "").replace(/^#/, ""),
    message: text(error.message) ?? text(error.code) ?? "",
  }));
}

function secondsIn(header: string | null): number | undefined {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) ? seconds : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
