import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { pgbench, startBare, wrk } from "./load.mjs";
import { machine } from "./machine.mjs";
import { report } from "./report.mjs";
import { api, apiProcess, call, psql, residentMegabytes, restartApi, roles, token } from "./server.mjs";
import { dataOf, rewritten, statementsOf } from "./statements.mjs";

/** Seeds, finds out what the API sends, measures in rounds, writes docs/benchmarks.md. */

const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
/** C2 shares two cores with the load: after one minute of it the API was still being compiled, after two no more. */
const WARM_UP_SECONDS = Number(process.env.BENCH_WARM_UP_SECONDS ?? 120);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

const say = (text) => console.log(`== ${text}`);

for (const setting of ["fsync", "synchronous_commit", "full_page_writes"]) {
  if (psql(roles.superuser, "-c", `show ${setting}`) !== "on") throw new Error(`${setting} is not on.`);
}
say("Seeding 5,000 organisations");
psql(roles.owner, "-f", "bench/seed.sql");
const organisations = Number(psql(roles.superuser, "-c", "select count(*) from organisation"));
const town = psql(roles.superuser, "-c", "select id from organisation where division_code = '990505005'");
const paths = { list: "/organisations?limit=50", one: `/organisations/${town}` };

say("Starting the API again, alone");
const startSeconds = await restartApi();
const memory = { afterStart: residentMegabytes(apiProcess()) };

const bearer = await token();
const listed = await call(paths.list, bearer);
const shown = await call(paths.one, bearer);
if (organisations !== 5000 || listed.items.length !== 50 || shown.id !== town) throw new Error("Not what was seeded.");
const statements = {};
for (const [operation, path] of Object.entries(paths)) statements[operation] = await statementsOf(path, bearer);

const bare = await startBare(
  Object.fromEntries(
    Object.entries(statements).map(([operation, sent]) => [
      operation,
      dataOf(sent).map((each) => ({ sql: rewritten(each, () => "?"), parameters: each.parameters })),
    ]),
  ),
);
const subjects = {
  api: async (operation, seconds) => wrk(api + paths[operation], seconds, `Authorization: Bearer ${await token()}`),
  pgbench: async (operation, seconds) => pgbench(operation, statements[operation], seconds),
  bare: async (operation, seconds) => wrk(`${bare.url}/${operation}`, seconds),
};

const conditions = machine();
const rounds = { list: [], one: [] };
for (const operation of Object.keys(rounds)) {
  say(`Warming up: ${operation}`);
  for (const measure of Object.values(subjects)) await measure(operation, WARM_UP_SECONDS);
}
for (let round = 0; round < ROUNDS; round++) {
  for (const operation of Object.keys(rounds)) {
    const results = {};
    for (const subject of rotated(Object.keys(subjects), round)) {
      results[subject] = await subjects[subject](operation, SECONDS);
      say(`Round ${round + 1}, ${operation}, ${subject}: ${results[subject].perSecond.toFixed(0)} a second`);
    }
    rounds[operation].push(results);
  }
}
memory.afterLoad = residentMegabytes(apiProcess());
bare.stop();
const scripts = execFileSync("npm", ["--prefix", "frontend", "run", "--silent", "size"], { encoding: "utf8" });

writeFileSync(
  "docs/benchmarks.md",
  report({
    conditions,
    rounds,
    statements,
    startSeconds,
    memory,
    scripts: scripts.trim().split("\n"),
    seconds: SECONDS,
    warmUpSeconds: WARM_UP_SECONDS,
  }),
);
say("Written: docs/benchmarks.md");
process.exit(0);

/** Nobody always comes first. */
function rotated(names, by) {
  return names.map((_, i) => names[(i + by) % names.length]);
}
