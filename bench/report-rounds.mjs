import { bar, chapters, comparisons, table, whole } from "./report.mjs";

const STATEMENTS = 6;
const EXPORT_SECONDS = 30;
const SUBMISSION_MINUTES = 10;
const SUBMISSION_P99_MS = 1000;
const STEPS = {
  begin: "begin a draft",
  write: "write its answers",
  handIn: "hand it in",
  whole: "all three, from when they were due",
  read: "a read, from when it was due",
};

/** The part on rounds. */
export function roundsReport({ compared, lists, submissions, exports, heap }) {
  return `Data: 5,000 applications of 200 units in five rounds, 300 experts, 20,000 reviews, besides the demo world and 5,000 organisations.

${chapters({ list: "A list of 50 (of 5,000 applications)", one: "One application" }, compared)}
### Statements of each list

Counted in PostgreSQL's log: what one call sends. The look-up of who calls is one more.

${table(
  ["operation", "by", "asked for", "statements"],
  lists.map(({ operation, by, question, statements }) => [
    `\`${operation}\``,
    by,
    question ? `\`${question}\`` : "",
    statements,
  ]),
)}

### Spreadsheets

Of all there is, read to the end, by an API that has just started with a heap of ${heap}. Heap: the most that was in use, and the most
in its old part, looked at ten times a second.

${table(
  ["operation", "rows", "seconds", "heap", "old part"],
  exports.map((each) => [
    `\`${each.operation}\``,
    whole(each.rows),
    each.seconds.toFixed(1),
    `${each.peakMegabytes} MB`,
    `${each.oldMegabytes} MB`,
  ]),
)}

### Handing in

${whole(submissions.wanted)} applications are begun, written and handed in over ${submissions.seconds.toFixed(0)} s (${(submissions.wanted / submissions.seconds).toFixed(1)} a second, so ten minutes would take ${whole((600 * submissions.wanted) / submissions.seconds)}) by
${submissions.writers} accounts, beside ${submissions.reads} reads a second (a list of 50, one application, the round). Each begins when it is due, however long
those before it take. Milliseconds:

${table(
  ["", "p50", "p95", "p99", "most"],
  Object.entries(STEPS).map(([step, name]) => [
    name,
    ...["p50", "p95", "p99", "most"].map((key) => submissions.steps[step][key].toFixed(0)),
  ]),
)}

Receipts: ${whole(submissions.receipts)} different ones. Afterwards the database has ${whole(submissions.counted)} more that are handed in, with revision and history, and
the round's list, read page by page, shows ${whole(submissions.listed)} of the receipts.

### The bars

${table(["bar", "wanted", "measured", "met"], [...comparisons(compared.rounds), ...others(lists, submissions, exports)])}
`;
}

function others(lists, submissions, exports) {
  const most = Math.max(...lists.map(({ statements }) => statements));
  const kept = Math.min(submissions.receipts, submissions.counted, submissions.listed);
  const { seconds, steps, wanted } = submissions;
  const p99 = (step) => `${steps[step].p99.toFixed(0)} ms`;
  return [
    bar("statements of any list", `≤ ${STATEMENTS}`, most, most <= STATEMENTS),
    ...exports.map((each) =>
      bar(each.operation, `≤ ${EXPORT_SECONDS} s`, `${each.seconds.toFixed(1)} s`, each.seconds <= EXPORT_SECONDS),
    ),
    bar(
      `${whole(wanted)} handed in`,
      `≤ ${SUBMISSION_MINUTES} minutes`,
      `${(seconds / 60).toFixed(1)} minutes`,
      seconds <= SUBMISSION_MINUTES * 60,
    ),
    bar("none of them lost", whole(wanted), whole(kept), kept === wanted && submissions.counted === wanted),
    bar("p99 of handing in", `≤ ${SUBMISSION_P99_MS} ms`, p99("handIn"), steps.handIn.p99 <= SUBMISSION_P99_MS),
    bar("p99 of all three steps", `≤ ${SUBMISSION_P99_MS} ms`, p99("whole"), steps.whole.p99 <= SUBMISSION_P99_MS),
  ];
}
