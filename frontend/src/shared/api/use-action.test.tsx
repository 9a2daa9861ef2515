import { QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { client } from "@/api/client.gen";
import { toast } from "@/shared/ui/toasts";
import { answering, signedInClient } from "@/test/api";
import { createQueryClient } from "./query-client";
import { useAction } from "./use-action";

interface Sent {
  path: { id: string };
  body: { note: string };
  headers?: Record<string, string>;
}

const opening = {
  mutationFn: async (sent: Sent) =>
    (await client.post({ url: "/rounds/{id}/opening", ...sent, throwOnError: true })).data as unknown,
};

const queryClient = createQueryClient();

function setUp(settings: Parameters<typeof useAction<unknown, Error, Sent>>[1] = {}) {
  signedInClient();
  const { result } = renderHook(() => useAction<unknown, Error, Sent>(opening, settings), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    ),
  });
  return {
    result,
    send: async (note: string) => {
      act(() => result.current.act({ path: { id: "7" }, body: { note } }));
      await waitFor(() => expect(result.current.isPending).toBe(false));
    },
  };
}

const keyOf = (request: Request | undefined) => request?.headers.get("Idempotency-Key");
const OPENING = "POST /rounds/7/opening";

describe("an action", () => {
  it("sends the same key again while the outcome is unknown, and another once it is known", async () => {
    const requests = answering({ [OPENING]: [new TypeError("down"), { status: 503 }, { body: {} }, { body: {} }] });
    const { send } = setUp();
    for (let press = 0; press < 4; press += 1) await send("a");
    const [first, second, third, fourth] = requests.map(keyOf);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toBe(first);
    expect(third).toBe(first);
    expect(fourth).not.toBe(first);
  });

  it("takes another key for another text", async () => {
    const requests = answering({ [OPENING]: new TypeError("down") });
    const { send } = setUp();
    await send("a");
    await send("b");
    expect(keyOf(requests[1])).not.toBe(keyOf(requests[0]));
  });

  it("takes another key after a refusal", async () => {
    const requests = answering({ [OPENING]: [{ status: 422, body: { code: "invalid" } }, { body: {} }] });
    const { send } = setUp();
    await send("a");
    await send("a");
    expect(keyOf(requests[1])).not.toBe(keyOf(requests[0]));
  });

  it("is sent once by a double press", async () => {
    const requests = answering({ [OPENING]: { body: {} } });
    const { result } = setUp();
    act(() => {
      result.current.act({ path: { id: "7" }, body: { note: "a" } });
      result.current.act({ path: { id: "7" }, body: { note: "a" } });
    });
    await waitFor(() => expect(result.current.isPending).toBe(false));
    expect(requests).toHaveLength(1);
  });

  it("sends the version the form started from", async () => {
    const requests = answering({ [OPENING]: { body: {} } });
    await setUp({ version: '"4"' }).send("a");
    expect(requests[0]?.headers.get("If-Match")).toBe('"4"');
  });

  it("tells success and refreshes what changed", async () => {
    answering({ [OPENING]: { body: {} } });
    const invalidate = vi.spyOn(queryClient, "invalidateQueries");
    await setUp({ done: "已开放", invalidates: [["rounds"]] }).send("a");
    expect(toast.current()).toMatchObject([{ kind: "done", text: "已开放" }]);
    expect(invalidate).toHaveBeenCalledWith({ queryKey: ["rounds"] });
  });

  it("tells a problem once, unless the form shows it", async () => {
    answering({ [OPENING]: { status: 422, body: { code: "invalid", title: "不行" } } });
    await setUp().send("a");
    expect(toast.current()).toHaveLength(1);
    toast.clear();
    const shown = setUp({ showsProblem: true });
    await shown.send("a");
    expect(toast.current()).toHaveLength(0);
    expect(shown.result.current.problem).toMatchObject({ code: "invalid" });
  });
});
