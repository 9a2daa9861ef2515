import os from "node:os";
import { CONNECTIONS } from "./load.mjs";

const BARS = {
  list: { pgbench: 20, bare: 60 },
  one: { pgbench: 25, bare: 60 },
};
const TITLES = { list: "A list of 50 (of 5,000 organisations)", one: "One organisation" };
const SUBJECTS = { api: "API", pgbench: "pgbench, the same SQL", bare: "bare Quarkus endpoint" };

/** The whole of docs/benchmarks.md. */
export function report(run) {
  return `# Benchmarks

Written by \`make bench\`; run it again rather than edit this. What is measured and why so:
[decision 0041](decisions/0041-measured-beside-pgbench-and-a-bare-endpoint.md).

${table(["", ""], Object.entries(run.conditions))}

${CONNECTIONS} connections over loopback, load and servers on this one machine. Each subject is warmed up for ${run.warmUpSeconds} s, then
measured ${run.rounds.list.length} times for ${run.seconds} s, in turns. Numbers are medians of the rounds; latencies are in milliseconds.
${Object.keys(TITLES)
  .map((operation) => chapter(operation, run))
  .join("")}
## The bars

${table(["bar", "wanted", "measured", "met"], bars(run))}

The dearer the statements are, the less these ratios say of the API: then the latencies above, and the milliseconds of a core,
are what to look at.

## The rest

${table(
  ["", ""],
  [
    ["API from process start to ready, data and file cache warm", `${run.startSeconds.toFixed(1)} s`],
    ["API resident after start", `${run.memory.afterStart} MB`],
    ["API resident after the load", `${run.memory.afterLoad} MB`],
    ...run.scripts.map((line) => ["Script of an entry, heaviest page", line]),
  ],
)}
`;
}

function chapter(operation, run) {
  const rounds = run.rounds[operation];
  const rows = Object.entries(SUBJECTS).map(([subject, name]) => [
    name,
    whole(median(rounds, subject, "perSecond")),
    ...["p50", "p95", "p99"].map((key) => median(rounds, subject, key).toFixed(2)),
    rounds.map((round) => whole(round[subject].perSecond)).join(", "),
  ]);
  const statements = run.statements[operation];
  return `
## ${TITLES[operation]}

${table(["", "requests/s", "p50", "p95", "p99", "requests/s of each round"], rows)}

The API sends ${statements.length} statements a call, \`BEGIN\` and \`COMMIT\` among them; pgbench sends all of these, the bare endpoint
those between the two. With pgbench they take ${coreMillis(rounds)} ms of a core a call:

${statements.map(({ sql }, i) => `${i + 1}. \`${brief(sql)}\``).join("\n")}
`;
}

/** What all statements of a call cost on one core, pgbench's own share in it. */
function coreMillis(rounds) {
  return ((1000 * os.cpus().length) / median(rounds, "pgbench", "perSecond")).toFixed(2);
}

function bars(run) {
  return Object.entries(BARS).flatMap(([operation, wanted]) =>
    Object.entries(wanted).map(([other, percent]) => {
      const rounds = run.rounds[operation];
      const measured = (100 * median(rounds, "api", "perSecond")) / median(rounds, other, "perSecond");
      const bar = `${operation}: requests/s of ${other}`;
      return [bar, `≥ ${percent} %`, `${measured.toFixed(1)} %`, measured >= percent ? "yes" : "**no**"];
    }),
  );
}

function median(rounds, subject, key) {
  const sorted = rounds.map((round) => round[subject][key]).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function brief(sql) {
  const line = sql.replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function whole(number) {
  return Math.round(number).toLocaleString("en-US");
}
