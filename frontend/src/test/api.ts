import { vi } from "vitest";
import { setUpClient } from "@/shared/api/client";

interface Answer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * Answers the calls that leave the process; the key is method and path, as in `GET /me`. A list is answered in turn, its
 * last one again and again; an Error is a network that is down. Answers the requests that were made.
 */
export function answering(answers: Record<string, Answer | Error | (Answer | Error)[]>): Request[] {
  const requests: Request[] = [];
  const left = Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, [answer].flat()]));
  vi.stubGlobal("fetch", async (request: Request) => {
    requests.push(request);
    const key = `${request.method} ${new URL(request.url).pathname.replace("/api/v1", "")}`;
    const queue = left[key];
    if (queue === undefined) throw new Error(`nothing answers ${key}`);
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    if (answer instanceof Error) throw answer;
    const { status = 200, body, headers } = answer ?? {};
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { "Content-Type": status >= 400 ? "application/problem+json" : "application/json", ...headers },
    });
  });
  return requests;
}

/** The client's rules with a fixed token; answers how often the session was called expired. */
export function signedInClient(): { expired: () => number } {
  let expired = 0;
  setUpClient({
    token: async () => "a-token",
    language: () => "zh-CN",
    onExpired: () => {
      expired += 1;
    },
  });
  return { expired: () => expired };
}
