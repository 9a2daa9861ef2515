import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { say } from "./beside.mjs";
import { watchingHeap } from "./heap.mjs";
import { publish } from "./report.mjs";
import { roundsReport } from "./report-rounds.mjs";
import { api, apiProcess, home, operations, token } from "./server.mjs";

/**
 * The second part's end: every spreadsheet that the API writes of rounds, of all there is, in the heap that XUECANG_API_HEAP
 * says; then the report. Each is asked for once, of an API that has just started.
 */

const [results] = process.argv.slice(2);

/** Rows that the data of rounds.mjs has at least; what is not named here has one. */
const ROWS = { exportApplications: 5000, exportReviews: 20_000 };

const exports = [];
for (const [operation, path] of await operations("export", "applications", "reviews", "rounds", "awards")) {
  const file = `${home}/load/${operation}.xlsx`;
  const pid = apiProcess();
  const headers = { authorization: `Bearer ${await token()}` };
  const { answer, ...heap } = await watchingHeap(pid, async () => {
    const from = performance.now();
    const sheet = await fetch(api + path, { headers });
    if (sheet.status !== 200) throw new Error(`${operation} answered ${sheet.status}: ${await sheet.text()}`);
    writeFileSync(file, Buffer.from(await sheet.arrayBuffer()));
    return (performance.now() - from) / 1000;
  });
  const rows = rowsOf(file);
  if (rows < (ROWS[operation] ?? 1)) throw new Error(`${operation} has ${rows} rows only.`);
  if (apiProcess() !== pid) throw new Error(`The API ended while ${operation} was written.`);
  exports.push({ operation, rows, seconds: answer, ...heap });
  say(`${operation}: ${rows} rows in ${answer.toFixed(1)} s, ${heap.peakMegabytes} MB of heap`);
}

const { conditions, ...found } = JSON.parse(readFileSync(results, "utf8"));
publish("rounds", conditions, roundsReport({ ...found, exports, heap: process.env.XUECANG_API_HEAP }));
process.exit(0);

/** Without the headings. */
function rowsOf(file) {
  const sheet = execFileSync("unzip", ["-p", file, "xl/worksheets/sheet1.xml"], { maxBuffer: 2 ** 30 });
  return sheet.toString("utf8").split("<row ").length - 2;
}
