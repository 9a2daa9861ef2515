import { setTimeout as wait } from "node:timers/promises";
import { begin, handIn, write } from "./acts.mjs";
import { say } from "./beside.mjs";
import { call, psql, roles, token } from "./server.mjs";

/**
 * Many hand in at once while others read. The loop is open: each begins when it is due, however long those before it take,
 * and its time counts from when it was due.
 */

const SUBMISSIONS = Number(process.env.BENCH_SUBMISSIONS ?? 2000);
const SECONDS = Number(process.env.BENCH_SUBMISSION_SECONDS ?? 200);
const READS_A_SECOND = 20;
const WRITERS = ["chengxiang", "shaxi"];
const RENEWED_AFTER = 120_000;

/** @returns `{wanted, seconds, counted, steps}`, latencies in milliseconds by step */
export async function handInMany(roundId, applicationId) {
  say(`${SUBMISSIONS} hand in within ${SECONDS} s, beside ${READS_A_SECOND} reads a second`);
  const taken = { begin: [], write: [], handIn: [], whole: [], read: [] };
  const before = counted(roundId);
  const receipts = [];
  const began = performance.now();
  const failures = [];
  await Promise.all([
    paced(SUBMISSIONS, SECONDS, began, failures, async (i, due) => {
      receipts.push(await handOneIn(roundId, i, taken));
      taken.whole.push(performance.now() - due);
    }),
    paced(READS_A_SECOND * SECONDS, SECONDS, began, failures, async (i, due) => {
      await read(i, roundId, applicationId);
      taken.read.push(performance.now() - due);
    }),
  ]);
  const seconds = (performance.now() - began) / 1000;
  if (failures.length > 0) throw new Error(`${failures.length} calls failed, the first: ${failures[0]}`);
  return {
    wanted: SUBMISSIONS,
    seconds,
    reads: READS_A_SECOND,
    writers: WRITERS.length,
    receipts: new Set(receipts).size,
    counted: counted(roundId) - before,
    listed: await listed(roundId, receipts),
    steps: Object.fromEntries(Object.entries(taken).map(([step, all]) => [step, percentiles(all)])),
  };
}

/** Runs as many as wanted, evenly over the time. */
async function paced(wanted, seconds, began, failures, work) {
  const running = [];
  for (let i = 0; i < wanted; i++) {
    const due = began + (i * seconds * 1000) / wanted;
    await wait(Math.max(0, due - performance.now()));
    running.push(work(i, due).catch((failure) => failures.push(failure)));
  }
  await Promise.all(running);
}

/** Begins, writes and hands in; answers the receipt's number. */
async function handOneIn(roundId, number, taken) {
  const bearer = await known(WRITERS[number % WRITERS.length]);
  const timed = async (step, work) => {
    const from = performance.now();
    const answer = await work;
    taken[step].push(performance.now() - from);
    return answer;
  };
  const draft = await timed("begin", begin(bearer, roundId));
  const written = await timed("write", write(bearer, draft, `学习苑（${number + 1}）`));
  return (await timed("handIn", handIn(bearer, written))).receiptNumber;
}

async function read(number, roundId, applicationId) {
  const asked = [`/applications?limit=50&round=${roundId}`, `/applications/${applicationId}`, `/rounds/${roundId}`];
  await call(asked[number % asked.length], await known("bureau"));
}

const tokens = new Map();

/** An account's token, asked for anew before it ends. */
function known(username) {
  const held = tokens.get(username);
  if (held && performance.now() - held.at < RENEWED_AFTER) return held.token;
  const fresh = { token: token(username), at: performance.now() };
  tokens.set(username, fresh);
  return fresh.token;
}

/** Handed in, with what was handed in kept and told in the history. */
function counted(roundId) {
  const sql = `select count(*) from round_application a
    join application_revision kept on kept.application_id = a.id and kept.number = 1
    join application_event told on told.application_id = a.id and told.kind = 'SUBMITTED'
    where a.round_id = '${roundId}' and a.state = 'SUBMITTED' and a.receipt_number is not null`;
  return Number(psql(roles.superuser, "-c", sql));
}

/** How many of the receipts the round's list shows, page by page. */
async function listed(roundId, receipts) {
  const bearer = await token();
  const shown = new Set();
  let next = null;
  do {
    const cursor = next ? `&cursor=${encodeURIComponent(next)}` : "";
    const page = await call(`/applications?round=${roundId}&limit=200${cursor}`, bearer);
    for (const { receiptNumber } of page.items) shown.add(receiptNumber);
    next = page.next;
  } while (next);
  return receipts.filter((receipt) => shown.has(receipt)).length;
}

function percentiles(values) {
  values.sort((a, b) => a - b);
  const at = (share) => values[Math.min(values.length - 1, Math.floor(values.length * share))];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: values.at(-1) };
}
