import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { SECONDS, WARM_UP_OF_PGBENCH, WARM_UP_SECONDS } from "./beside.mjs";
import { CONNECTIONS } from "./load.mjs";

const FILE = "docs/benchmarks.md";
const PARTS = { organisations: "Organisations", rounds: "Rounds", reviews: "Assignments and rankings", endorsements: "Endorsements at the limit", search: "Search and filtered lists" };
const BARS = {
  list: { pgbench: 20, bare: 60 },
  one: { pgbench: 25, bare: 60 },
};
const SUBJECTS = { api: "API", pgbench: "pgbench, the same SQL", bare: "bare Quarkus endpoint" };

const HEAD = `# Benchmarks

Written by \`make bench\`; run it again rather than edit this. What is measured and why so:
[decision 0041](decisions/0041-measured-beside-pgbench-and-a-bare-endpoint.md) and
[decision 0060](decisions/0060-a-round-is-measured-by-what-its-last-evening-asks.md). Each part has a machine, a date and data of
its own: \`BENCH_PART=rounds make bench\` measures one and leaves the other as it was.
`;

/** Writes a part of docs/benchmarks.md anew; the others stay as they were published. */
export function publish(part, conditions, text) {
  const published = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  const fresh = `\n## ${PARTS[part]}\n\n${table(["", ""], Object.entries(conditions))}\n\n${text}`;
  const parts = Object.keys(PARTS).map((name) => {
    const before = published.match(new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)<!-- end of ${name} -->`))?.[1];
    const body = name === part ? fresh : (before ?? `\n## ${PARTS[name]}\n\nNot measured yet.\n`);
    return `\n<!-- ${name} -->\n${body}\n<!-- end of ${name} -->\n`.replace(/\n{3,}/g, "\n\n");
  });
  writeFileSync(FILE, HEAD + parts.join(""));
  console.log(`== Written: ${FILE}, ${PARTS[part]}`);
}

/** How operations compare: a chapter each, titled by name. */
export function chapters(titles, run) {
  const times = Object.values(run.rounds)[0].length;
  return `${CONNECTIONS} connections over loopback, load and servers on this one machine. API and bare endpoint are warmed up for
${WARM_UP_SECONDS} s, pgbench for ${WARM_UP_OF_PGBENCH} s, then each is measured ${times} times for ${SECONDS} s, in turns. Numbers are medians of the
rounds; latencies are in milliseconds. The bars take the share that the API reaches within a round, and of these the median.
${Object.entries(titles)
  .map(([operation, title]) => chapter(title, run.rounds[operation], run.statements[operation]))
  .join("")}`;
}

function chapter(title, rounds, statements) {
  const rows = Object.entries(SUBJECTS).map(([subject, name]) => [
    name,
    whole(median(rounds, subject, "perSecond")),
    ...["p50", "p95", "p99"].map((key) => median(rounds, subject, key).toFixed(2)),
    rounds.map((round) => whole(round[subject].perSecond)).join(", "),
  ]);
  return `
### ${title}

${table(["", "requests/s", "p50", "p95", "p99", "requests/s of each round"], rows)}

The API sends ${statements.length} statements a call, the first of which looks up who calls; pgbench sends all of these, the bare
endpoint all but the first. With pgbench they take ${coreMillis(rounds)} ms of a core a call: the dearer the statements are, the less the
ratios say of the API.

${statements.map(({ sql }, i) => `${i + 1}. \`${brief(sql)}\``).join("\n")}
`;
}

/** What all statements of a call cost on one core, pgbench's own share in it. */
function coreMillis(rounds) {
  return ((1000 * os.cpus().length) / median(rounds, "pgbench", "perSecond")).toFixed(2);
}

/**
 * Rows of a table of bars, for a list and one of what is listed. Shares are taken within a round, where the subjects stand seconds
 * apart: between rounds a shared machine's own speed changes more than what is measured.
 */
export function comparisons(measured) {
  return Object.entries(BARS).flatMap(([operation, wanted]) =>
    Object.entries(wanted).map(([other, percent]) => {
      const rounds = measured[operation];
      const reached = 100 * middle(rounds.map((round) => round.api.perSecond / round[other].perSecond));
      return bar(
        `${operation}: requests/s of ${other}`,
        `≥ ${percent} %`,
        `${reached.toFixed(1)} %`,
        reached >= percent,
      );
    }),
  );
}

export function bar(name, wanted, measured, met) {
  return [name, wanted, measured, met ? "yes" : "**no**"];
}

function median(rounds, subject, key) {
  return middle(rounds.map((round) => round[subject][key]));
}

function middle(values) {
  const sorted = values.sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function brief(sql) {
  const line = sql.replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}

export function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

export function whole(number) {
  return Math.round(number).toLocaleString("en-US");
}
