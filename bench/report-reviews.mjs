import { bar, table, whole } from "./report.mjs";

const PLAN_SECONDS = 3;
const PAGE_P95_MS = 200;

/** The part on assignments and rankings. */
export function reviewsReport({ plans, ranking, analysis, replay, pages, count }) {
  const seconds = plans.map((each) => each.seconds).sort((a, b) => a - b);
  const median = seconds[Math.floor(seconds.length / 2)];
  const { added, lowestLoad, highestLoad } = plans[0];
  const p95 = (times) => times[Math.floor(times.length * 0.95)];
  const worst = Math.max(...Object.values(pages).map(p95));
  return `Data: upon that of the rounds, one round with 5,000 cases that wait for experts (15,000 declared conflicts, 300 experts who know
two fields each) and one with 5,000 cases and 20,000 reviews handed in.

### Experts for all cases

A plan with three experts a case, one of whom must be of its field, from the call that asks for it to the answer that shows it: conflicts of
1,500,000 pairs, the flow, and ${whole(added)} pairs kept. Seconds of ${plans.length} plans: ${seconds.map((each) => each.toFixed(2)).join(", ")}. Loads from ${lowestLoad} to ${highestLoad}.

### The ranking

${table(
  ["", "seconds"],
  [
    ["made, by all four methods, and kept", ranking.seconds.toFixed(2)],
    ["made again and compared to the last digit", replay.seconds.toFixed(2)],
    ["how the experts judged", analysis.seconds.toFixed(2)],
  ],
)}

${count} pages of 50 one after the other, milliseconds:

${table(
  ["order", "p50", "p95", "most"],
  Object.entries(pages).map(([sort, times]) => [
    `\`${sort}\``,
    ...[times[Math.floor(times.length / 2)], p95(times), times.at(-1)].map((each) => each.toFixed(0)),
  ]),
)}

### The bars

${table(
  ["bar", "wanted", "measured", "met"],
  [
    bar("conflicts and assignment of three each", `≤ ${PLAN_SECONDS} s`, `${median.toFixed(2)} s`, median <= PLAN_SECONDS),
    bar("loads", "within one", `${lowestLoad} to ${highestLoad}`, highestLoad - lowestLoad <= 1),
    bar("p95 of a page of the ranking", `≤ ${PAGE_P95_MS} ms`, `${worst.toFixed(0)} ms`, worst <= PAGE_P95_MS),
  ],
)}
`;
}
