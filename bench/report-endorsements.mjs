import { bar, table, whole } from "./report.mjs";

/** The part on endorsements at the limit. */
export function endorsementsReport({ runs, atOnce }) {
  const names = [...new Set(runs.map(({ name }) => name))];
  const over = runs.filter(({ most, said, kept, used }) => Math.max(said, kept, used) > most);
  const untrue = runs.filter(({ said, kept, used, isRanked, odd }) => said !== kept || used !== kept || !isRanked || odd);
  return `${whole(runs.length)} runs; in each all ${atOnce} cases of one unit are endorsed at the same moment by calls of their own, from a state in which
none is, and fewer are allowed. What is counted are the answers, the endorsements kept, and the places taken.

${table(
  ["limit", "at most", "runs", "endorsed a run", "turned away for load", "seconds a run"],
  names.map((name) => row(name, runs.filter((run) => run.name === name))),
)}

### The bars

${table(
  ["bar", "wanted", "measured", "met"],
  [
    bar("runs over the limit", 0, whole(over.length), over.length === 0),
    bar("runs whose answers, endorsements, places and order differ", 0, whole(untrue.length), untrue.length === 0),
  ],
)}
`;
}

function row(name, runs) {
  const endorsed = runs.map(({ kept }) => kept);
  const shed = runs.reduce((sum, run) => sum + run.shed, 0);
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  return [
    name,
    runs[0].most,
    whole(runs.length),
    `${Math.min(...endorsed)} to ${Math.max(...endorsed)}`,
    `${whole(shed)} calls`,
    seconds[Math.floor(seconds.length / 2)].toFixed(2),
  ];
}
