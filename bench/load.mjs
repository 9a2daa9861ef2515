import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { home, postgres, roles } from "./server.mjs";
import { rewritten } from "./statements.mjs";

/** The three subjects under the same load; each answers `{perSecond, p50, p95, p99}` with latencies in milliseconds. */

export const CONNECTIONS = 16;
const THREADS = 2;
const scratch = `${home}/load`;

export function wrk(url, seconds, ...headers) {
  const output = execFileSync(
    "wrk",
    [
      ...[`-t${THREADS}`, `-c${CONNECTIONS}`, `-d${seconds}s`, "--timeout", "30s", "-s", "bench/wrk.lua"],
      ...headers.flatMap((header) => ["-H", header]),
      url,
    ],
    { encoding: "utf8" },
  );
  const result = JSON.parse(output.trim().split("\n").at(-1));
  if (result.failed > 0 || result.requests === 0) throw new Error(`${url}: ${result.failed} calls failed.\n${output}`);
  return {
    perSecond: (result.requests * 1e6) / result.micros,
    p50: result.p50 / 1000,
    p95: result.p95 / 1000,
    p99: result.p99 / 1000,
  };
}

/** A null stands in the text: pgbench has no variable that is null. */
export function pgbench(operation, statements, seconds) {
  const folder = `${scratch}/${operation}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const values = [];
  const script = statements.map((statement, i) =>
    rewritten(statement, (number) => {
      const value = statement.parameters[number - 1];
      if (value === null) return "null";
      values.push("-D", `p${i}_${number}=${value}`);
      return `:p${i}_${number}`;
    }),
  );
  writeFileSync(`${folder}/script.sql`, script.map((sql) => `${sql};\n`).join(""));
  const output = execFileSync(
    "pgbench",
    [
      ...["-n", "-M", "prepared", "-c", CONNECTIONS, "-j", THREADS, "-T", seconds, "-f", `${folder}/script.sql`],
      ...["-l", `--log-prefix=${folder}/times`, ...values],
      ...["-h", postgres.host, "-p", postgres.port, "-U", roles.app.name, postgres.database],
    ].map(String),
    { encoding: "utf8", env: { ...process.env, PGPASSWORD: roles.app.password } },
  );
  const tps = output.match(/^tps = ([\d.]+)/m);
  const failed = output.match(/^number of failed transactions: (\d+)/m);
  if (!tps || (failed && failed[1] !== "0")) throw new Error(output);
  return { perSecond: Number(tps[1]), ...percentiles(transactionMicros(folder)) };
}

function transactionMicros(folder) {
  const logs = readdirSync(folder).filter((name) => name.startsWith("times"));
  const lines = logs.flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").trim().split("\n"));
  return lines.map((line) => Number(line.split(" ")[2]));
}

function percentiles(micros) {
  micros.sort((a, b) => a - b);
  const at = (share) => micros[Math.min(micros.length - 1, Math.floor(micros.length * share))] / 1000;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Starts the bare endpoint as the API is started; answers its address and how to end it. */
export async function startBare(statements) {
  mkdirSync(scratch, { recursive: true });
  writeFileSync(`${scratch}/statements.json`, JSON.stringify(statements));
  const log = openSync(`${home}/log/bare.log`, "w");
  const heap = process.env.XUECANG_API_HEAP ?? "768m";
  const flags = [`-Xmx${heap}`, "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders"];
  const child = spawn("java", [...flags, "-jar", "bench/bare/target/quarkus-app/quarkus-run.jar"], {
    stdio: ["ignore", log, log],
    env: {
      ...process.env,
      QUARKUS_HTTP_HOST: "127.0.0.1",
      QUARKUS_HTTP_PORT: process.env.BARE_PORT,
      QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${postgres.host}:${postgres.port}/${postgres.database}`,
      QUARKUS_DATASOURCE_USERNAME: roles.app.name,
      QUARKUS_DATASOURCE_PASSWORD: roles.app.password,
      BARE_STATEMENTS: `${scratch}/statements.json`,
    },
  });
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);
  const url = `http://127.0.0.1:${process.env.BARE_PORT}`;
  for (let i = 0; i < 600; i++) {
    const answer = await fetch(`${url}/list`).catch(() => null);
    if (answer?.status === 200) return { url, stop };
    await wait(100);
  }
  stop();
  throw new Error("The bare endpoint did not answer within a minute: read log/bare.log.");
}
