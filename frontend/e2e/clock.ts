import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, request } from "@playwright/test";
import { WEB } from "./api";

/** Of the copy of the product that the journeys look at. */
const HOME = process.env.XUECANG_HOME ?? "../.local";

/** Puts the product's clock so many days ahead of the machine's; the API starts anew on that day. */
export async function putClockAhead(days: number): Promise<void> {
  if (days === 0) rmSync(`${HOME}/clock`, { force: true });
  else writeFileSync(`${HOME}/clock`, `P${days}D`);
  const before = processId();
  process.kill(before, "SIGTERM");
  const anybody = await request.newContext();
  await expect
    .poll(async () => processId() !== before && (await anybody.get(`${WEB}/api/v1/public/notices`)).ok(), {
      timeout: 300_000,
    })
    .toBe(true);
  await anybody.dispose();
}

/** The launcher notes it beside the data. */
function processId(): number {
  return Number(readFileSync(`${HOME}/run/api.mark`, "utf8").split("\n")[0]);
}
