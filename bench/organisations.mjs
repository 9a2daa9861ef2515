import { execFileSync } from "node:child_process";
import { beside, say } from "./beside.mjs";
import { machine } from "./machine.mjs";
import { chapters, comparisons, publish, table } from "./report.mjs";
import { apiProcess, call, psql, residentMegabytes, restartApi, roles, token } from "./server.mjs";

/** The first part: the list and one of 5,000 organisations; and what the product weighs. */

say("Seeding 5,000 organisations");
psql(roles.owner, "-f", "bench/seed.sql");
const organisations = Number(psql(roles.superuser, "-c", "select count(*) from organisation"));
const town = psql(roles.superuser, "-c", "select id from organisation where division_code = '990505005'");
const paths = { list: "/organisations?limit=50", one: `/organisations/${town}` };

say("Starting the API again, alone");
const startSeconds = await restartApi();
const residentAfterStart = residentMegabytes(apiProcess());
const bearer = await token();
const listed = await call(paths.list, bearer);
const shown = await call(paths.one, bearer);
if (organisations !== 5000 || listed.items.length !== 50 || shown.id !== town) throw new Error("Not what was seeded.");

const conditions = machine();
const run = await beside(paths);
const residentAfterLoad = residentMegabytes(apiProcess());
const scripts = execFileSync("npm", ["--prefix", "frontend", "run", "--silent", "size"], { encoding: "utf8" });

publish(
  "organisations",
  conditions,
  `${chapters({ list: "A list of 50 (of 5,000 organisations)", one: "One organisation" }, run)}
### The bars

${table(["bar", "wanted", "measured", "met"], comparisons(run.rounds))}

### What the product weighs

${table(
  ["", ""],
  [
    ["API from process start to ready, data and file cache warm", `${startSeconds.toFixed(1)} s`],
    ["API resident after start", `${residentAfterStart} MB`],
    ["API resident after the load", `${residentAfterLoad} MB`],
    ...scripts
      .trim()
      .split("\n")
      .map((line) => ["Script of an entry, heaviest page", line]),
  ],
)}
`,
);
process.exit(0);
