import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";
import { psql, roles } from "./server.mjs";

/** Where and when this run is: rows of a table. */
export function machine() {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" }).stderr;
  const show = (setting) => psql(roles.superuser, "-c", `show ${setting}`);
  const durable = ["fsync", "synchronous_commit", "full_page_writes"].map((setting) => `${setting} ${show(setting)}`);
  return {
    Date: `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    Cores: `${os.cpus().length} × ${os.cpus()[0].model}`,
    Memory: `${(os.totalmem() / 2 ** 30).toFixed(0)} GB`,
    System: `${readFileSync("/etc/os-release", "utf8").match(/^PRETTY_NAME="(.*)"$/m)?.[1]}, Linux ${os.release()}`,
    JDK: java.match(/^OpenJDK Runtime Environment (.*)$/m)?.[1] ?? java.split("\n")[0],
    PostgreSQL: `${show("server_version")}, shared_buffers ${show("shared_buffers")}, ${durable.join(", ")}`,
    pgbench: execFileSync("pgbench", ["--version"], { encoding: "utf8" })
      .replace(/^pgbench \(PostgreSQL\) /, "")
      .trim(),
    wrk: spawnSync("wrk", ["-v"], { encoding: "utf8" }).stdout.split(" ")[1],
    "Load before the first round": `${os.loadavg()[0].toFixed(1)} (1 minute); the run's own start is in it`,
  };
}
