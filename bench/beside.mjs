import { pgbench, startBare, wrk } from "./load.mjs";
import { api, token } from "./server.mjs";
import { dataOf, rewritten, statementsOf } from "./statements.mjs";

/** Finds out what the API sends for some operations and measures them in rounds beside pgbench and a bare endpoint. */

export const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
/** C2 shares two cores with the load: after one minute of it the API was still being compiled, after two no more. */
export const WARM_UP_SECONDS = Number(process.env.BENCH_WARM_UP_SECONDS ?? 120);
/** Nothing of it is compiled. */
export const WARM_UP_OF_PGBENCH = Math.min(WARM_UP_SECONDS, 10);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);

export const say = (text) => console.log(`== ${text}`);

/**
 * @param paths by operation: `list` and `one`
 * @returns `{rounds, statements}`, each by operation
 */
export async function beside(paths) {
  const bearer = await token();
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
  try {
    return { rounds: await inRounds(Object.keys(paths), subjects), statements };
  } finally {
    bare.stop();
  }
}

async function inRounds(operations, subjects) {
  for (const operation of operations) {
    say(`Warming up: ${operation}`);
    for (const [subject, measure] of Object.entries(subjects)) {
      await measure(operation, subject === "pgbench" ? WARM_UP_OF_PGBENCH : WARM_UP_SECONDS);
    }
  }
  const rounds = Object.fromEntries(operations.map((operation) => [operation, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const operation of operations) {
      const results = {};
      for (const subject of rotated(Object.keys(subjects), round)) {
        results[subject] = await subjects[subject](operation, SECONDS);
        say(`Round ${round + 1}, ${operation}, ${subject}: ${results[subject].perSecond.toFixed(0)} a second`);
      }
      rounds[operation].push(results);
    }
  }
  return rounds;
}

/** Nobody always comes first. */
function rotated(names, by) {
  return names.map((_, i) => names[(i + by) % names.length]);
}
