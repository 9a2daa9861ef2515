import { createReadStream } from "node:fs";
import { expect, request } from "@playwright/test";

// biome-ignore lint/suspicious/noExplicitAny: journeys read answers the API's own tests hold to the contract
export type Json = any;

export const WEB = process.env.WEB_URL ?? `http://localhost:${process.env.WEB_PORT ?? 8080}`;

/** An access token by the local realm's client for scripts; it lasts five minutes. */
export async function tokenOf(username: string): Promise<string> {
  const keycloak = process.env.KEYCLOAK_URL ?? "http://localhost:8180";
  const anybody = await request.newContext();
  const token = await anybody.post(`${keycloak}/realms/xuecang/protocol/openid-connect/token`, {
    form: { grant_type: "password", client_id: "xuecang-cli", username, password: "xuecang" },
  });
  const { access_token } = (await token.json()) as { access_token: string };
  await anybody.dispose();
  return access_token;
}

/** The API as a script uses it. */
export async function apiAs(username: string) {
  const api = await request.newContext({
    baseURL: `${WEB}/api/v1/`,
    extraHTTPHeaders: { Authorization: `Bearer ${await tokenOf(username)}` },
  });
  const read = async (answer: Awaited<ReturnType<typeof api.get>>): Promise<Json> => {
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
  /** @param version the one last seen of what is written to; left out for what is made anew */
  const ifMatch = (version?: number): Record<string, string> =>
    version === undefined ? {} : { "If-Match": `"${version}"` };
  return {
    get: async (path: string) => read(await api.get(path)),
    post: async (path: string, version: number, data: Json = undefined) =>
      read(await api.post(path, { data, headers: ifMatch(version) })),
    create: async (path: string, data: Json) => read(await api.post(path, { data })),
    put: async (path: string, version: number | undefined, data: Json) =>
      read(await api.put(path, { data, headers: ifMatch(version) })),
    patch: async (path: string, version: number, data: Json) =>
      read(
        await api.patch(path, {
          data: JSON.stringify(data),
          headers: { "Content-Type": "application/merge-patch+json", ...ifMatch(version) },
        }),
      ),
    upload: async (path: string, file: string) =>
      read(await api.post(path, { multipart: { file: createReadStream(file) } })),
  };
}
