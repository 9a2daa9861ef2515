import { describe, expect, it } from "vitest";
import { client } from "@/api/client.gen";
import { answering, signedInClient } from "@/test/api";
import { actFor } from "./acting-unit";
import { versionOf } from "./versions";

describe("every call", () => {
  it("carries token, language, correlation id and acting unit", async () => {
    signedInClient();
    actFor("u-2");
    const [request] = await sent();
    expect(request?.headers.get("Authorization")).toBe("Bearer a-token");
    expect(request?.headers.get("Accept-Language")).toBe("zh-CN");
    expect(request?.headers.get("Xuecang-Unit")).toBe("u-2");
    expect(request?.headers.get("X-Correlation-Id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("names no unit before one was chosen", async () => {
    signedInClient();
    const [request] = await sent();
    expect(request?.headers.has("Xuecang-Unit")).toBe(false);
  });

  it("carries neither token nor unit to what is open to all", async () => {
    signedInClient();
    actFor("u-2");
    const requests = answering({ "GET /public/notices": { body: { items: [] } } });
    await client.get({ url: "/api/v1/public/notices" });
    expect(requests[0]?.headers.has("Authorization")).toBe(false);
    expect(requests[0]?.headers.has("Xuecang-Unit")).toBe(false);
  });

  it("remembers the version that was read", async () => {
    signedInClient();
    answering({ "GET /plans/1": { body: {}, headers: { ETag: '"4"' } } });
    await client.get({ url: "/api/v1/plans/1", query: { at: "2024-01-01" } });
    expect(versionOf("/plans/1")).toBe('"4"');
  });

  it("rejects with a problem, and tells an expired session", async () => {
    const { expired } = signedInClient();
    answering({ "GET /me": { status: 401, body: { code: "unauthenticated", title: "请登录" } } });
    await expect(client.get({ url: "/api/v1/me", throwOnError: true })).rejects.toMatchObject({
      status: 401,
      code: "unauthenticated",
    });
    expect(expired()).toBe(1);
  });

  it("rejects with a problem when the network is down", async () => {
    signedInClient();
    answering({ "GET /me": new TypeError("Failed to fetch") });
    await expect(client.get({ url: "/api/v1/me", throwOnError: true })).rejects.toMatchObject({ code: "unreachable" });
  });
});

async function sent(): Promise<Request[]> {
  const requests = answering({ "GET /me": { body: {} } });
  await client.get({ url: "/api/v1/me" });
  return requests;
}
