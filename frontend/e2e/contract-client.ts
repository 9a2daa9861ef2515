import { pathToFileURL } from "node:url";
import { createClient as generate } from "@hey-api/openapi-ts";
import type { createClient } from "../src/api/client";
import type * as Sdk from "../src/api/sdk.gen";
import { tokenOf, WEB } from "./api";

/** What a program has that was given the contract and an account. */
export interface ContractClient {
  sdk: typeof Sdk;
  /** What each call of an account takes along; refusals are thrown. */
  as: (username: string) => Promise<{ client: ReturnType<typeof createClient>; throwOnError: true }>;
  nobody: { client: ReturnType<typeof createClient>; throwOnError: true };
}

/** Makes a client of openapi.yaml, in a folder of its own; the application's types say what is in it, no more. */
export async function contractClient(folder: string): Promise<ContractClient> {
  await generate({
    input: "../openapi.yaml",
    output: { path: folder, entryFile: false },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    logs: { level: "silent" },
  });
  const made = (file: string) => import(pathToFileURL(`${folder}/${file}`).href);
  const sdk: typeof Sdk = await made("sdk.gen.ts");
  const { createClient: create } = (await made("client/index.ts")) as { createClient: typeof createClient };
  const client = (auth?: string) => create({ baseUrl: WEB, auth });
  return {
    sdk,
    as: async (username) => ({ client: client(await tokenOf(username)), throwOnError: true }),
    nobody: { client: client(), throwOnError: true },
  };
}

/** That nobody wrote since. */
export function seen({ version }: { version: number }): { headers: { "If-Match": string } } {
  return { headers: { "If-Match": `"${version}"` } };
}
