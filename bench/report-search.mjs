import { bar, table, whole } from "./report.mjs";

const P95_MS = 150;
const STATEMENTS = 6;

const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
const ms = (value) => value.toFixed(0);

/** The part on the search box and the filtered lists. */
export function searchReport({ held, reviews, experts, files, box, lists, statements, times }) {
  const worst = (taken) => Math.max(...Object.values(taken).map((each) => at(each, 0.95)));
  const ofLists = Object.fromEntries(Object.entries(statements).filter(([what]) => what in lists));
  const ofBox = Object.entries(statements).filter(([what]) => !(what in lists));
  const most = Math.max(...Object.values(ofLists));
  return `Data: ${whole(held)} applications, ${whole(reviews)} reviews, ${whole(experts)} experts, ${whole(files)} files. Asked by an officer of the
county one call after the other, all questions in turn, ${times} times each; milliseconds. What is common stands in the most titles, what
is rare in the fewest, of what is absent there is nothing.

### The search box

${measured(box)}

### Filtered lists

${measured(lists)}

### Statements

Without the look-up of who calls. The box is five lists in one answer, so the bar of a list is not its own: it asked
${ofBox.map(([what, count]) => `${count} for \`${what}\``).join(", ")}.

${table(
  ["", "statements"],
  Object.entries(ofLists).map(([what, count]) => [`\`${what}\``, count]),
)}

### The bars

${table(
  ["bar", "wanted", "measured", "met"],
  [
    bar("p95 of the search box", `≤ ${P95_MS} ms`, `${ms(worst(box))} ms`, worst(box) <= P95_MS),
    bar("p95 of a filtered list", `≤ ${P95_MS} ms`, `${ms(worst(lists))} ms`, worst(lists) <= P95_MS),
    bar("statements of any list", `≤ ${STATEMENTS}`, most, most <= STATEMENTS),
  ],
)}
`;
}

function measured(taken) {
  return table(
    ["", "p50", "p95", "most"],
    Object.entries(taken).map(([what, each]) => [
      `\`${what}\``,
      ...[at(each, 0.5), at(each, 0.95), each.at(-1)].map(ms),
    ]),
  );
}
