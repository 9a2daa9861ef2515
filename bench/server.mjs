import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** The copy under measurement: where it listens, its passwords, its processes. */

const { XUECANG_HOME, API_PORT, KEYCLOAK_PORT, POSTGRES_PORT } = process.env;
const TICKS_A_SECOND = 100;
const ANSWER_MS = 2000;

export const home = XUECANG_HOME;
export const api = `http://127.0.0.1:${API_PORT}/api/v1`;
export const postgres = { host: "127.0.0.1", port: POSTGRES_PORT, database: "xuecang" };

const secrets = Object.fromEntries(
  readFileSync(`${home}/secrets.properties`, "utf8")
    .split("\n")
    .filter((line) => line.includes("="))
    .map((line) => line.split("=", 2)),
);
export const roles = {
  superuser: { name: "postgres", password: secrets["postgres.superuser"] },
  owner: { name: "xuecang_owner", password: secrets["postgres.owner"] },
  app: { name: "xuecang_app", password: secrets["postgres.app"] },
};

/** Runs psql as the role; answers what it prints, unaligned. */
export function psql(role, ...commands) {
  const connection = ["-h", postgres.host, "-p", postgres.port, "-U", role.name, "-d", postgres.database];
  return execFileSync("psql", ["-XqAt", "-v", "ON_ERROR_STOP=1", ...connection, ...commands], {
    encoding: "utf8",
    env: { ...process.env, PGPASSWORD: role.password },
  }).trim();
}

/** A fresh access token of an account of the demo's; it lasts five minutes. */
export async function token(username = "bureau") {
  const answer = await fetch(`http://localhost:${KEYCLOAK_PORT}/realms/xuecang/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "password",
      client_id: "xuecang-cli",
      username,
      password: "xuecang",
    }),
  });
  if (!answer.ok) throw new Error(`No token: ${answer.status}`);
  return (await answer.json()).access_token;
}

/**
 * Answers the JSON of a call of the API; anything but success is an error.
 *
 * @param bearer nobody calls where it is left out
 */
export async function call(path, bearer, { method = "GET", version, body, type = "application/json" } = {}) {
  const headers = {
    ...(bearer && { authorization: `Bearer ${bearer}` }),
    ...(body && { "content-type": type }),
    ...(version !== undefined && { "if-match": `"${version}"` }),
  };
  const answer = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** The GET operations of the running API whose name begins so, as `[name, path]`. */
export async function operations(beginning, ...collections) {
  const contract = await (await fetch(`http://127.0.0.1:${API_PORT}/q/openapi?format=json`)).json();
  return Object.entries(contract.paths)
    .filter(([path]) => collections.some((each) => path.startsWith(`/api/v1/${each}`)))
    .map(([path, { get }]) => [get?.operationId ?? "", path.replace("/api/v1", "")])
    .filter(([name]) => name.startsWith(beginning));
}

export function apiProcess() {
  return readFileSync(`${home}/run/api.mark`, "utf8").split("\n")[0];
}

/** Resident memory of a process in MB. */
export function residentMegabytes(pid) {
  const line = readFileSync(`/proc/${pid}/status`, "utf8").match(/^VmRSS:\s+(\d+) kB$/m);
  return Math.round(Number(line[1]) / 1024);
}

/** Ends the API, which the launcher starts again; answers the seconds from the new process to its first "ready". */
export async function restartApi() {
  const before = apiProcess();
  process.kill(Number(before), "SIGTERM");
  const deadline = Date.now() + 180_000;
  for (;;) {
    if (Date.now() > deadline) throw new Error("The API did not come back within 3 minutes.");
    await wait(20);
    const asked = fetch(`http://127.0.0.1:${API_PORT}/q/health/ready`).catch(() => null);
    const ready = await Promise.race([asked, wait(ANSWER_MS)]); // one that is ending may accept a call and never answer it
    if (ready?.status === 200 && apiProcess() !== before) return secondsSinceStart(apiProcess());
  }
}

function secondsSinceStart(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const startTick = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]);
  return Number(readFileSync("/proc/uptime", "utf8").split(" ")[0]) - startTick / TICKS_A_SECOND;
}
