import { setTimeout as wait } from "node:timers/promises";
import { say } from "./beside.mjs";
import { machine } from "./machine.mjs";
import { publish } from "./report.mjs";
import { reviewsReport } from "./report-reviews.mjs";
import { call, psql, restartApi, roles, token } from "./server.mjs";

/**
 * The third part: experts for 5,000 cases at once, and the ranking of 5,000 cases with 20,000 reviews by all four methods.
 */

const TIMES = 5;
const PAGES = 200;
const EACH = 3;

say("Seeding 5,000 cases to assign and 5,000 to rank");
psql(roles.owner, "-f", "bench/seed.sql", "-f", "bench/seed-rounds.sql", "-f", "bench/seed-reviews.sql");
const [toAssign, toRank] = psql(
  roles.superuser,
  "-c",
  `select r.id from application_round r join programme p on p.id = r.programme_id and p.name = '学习苑（基准）'
    where r.batch in (7, 8) order by r.batch`,
).split("\n");

say("Starting the API again, alone");
await restartApi();
const conditions = machine();

const plans = [];
for (let i = 0; i < TIMES; i++) {
  plans.push(await planned());
  say(`A plan of ${plans[i].added} pairs in ${plans[i].seconds.toFixed(2)} s`);
}

say("Ranking");
const bearer = await token();
const ranking = await timed(() => call(`/rounds/${toRank}/ranking`, bearer, { method: "POST" }));
if (ranking.answer.cases !== 5000) throw new Error(`${ranking.answer.cases} cases were ranked.`);
const analysis = await timed(() => call(`/rounds/${toRank}/ranking/analysis`, bearer));
const replay = await timed(() => call(`/rounds/${toRank}/ranking/replay`, bearer));
if (!replay.answer.same) throw new Error("The ranking made again is not the same.");
const pages = {};
for (const sort of ["place", "-additive", "standardised", "-spread"]) {
  pages[sort] = await walked(`/rounds/${toRank}/ranking/cases?sort=${sort}`);
}

publish("reviews", conditions, reviewsReport({ plans, ranking, analysis, replay, pages, count: PAGES }));
process.exit(0);

/** One plan from when it is asked for to when it can be looked at, and what it came to. */
async function planned() {
  const officer = await token();
  const body = { expertsEach: EACH, atMost: null, fieldNeeded: true, avoidDistrict: false, unavailable: [] };
  const from = performance.now();
  let plan = await call(`/rounds/${toAssign}/assignment-plans`, officer, { method: "POST", body });
  while (plan.state === "MAKING") {
    await wait(20);
    plan = await call(`/rounds/${toAssign}/assignment-plans/${plan.id}`, officer);
  }
  const seconds = (performance.now() - from) / 1000;
  const { added, lacking, lowestLoad, highestLoad } = plan;
  if (plan.state !== "DRAFT" || lacking > 0 || added !== 5000 * EACH) throw new Error(JSON.stringify(plan));
  return { seconds, added, lowestLoad, highestLoad };
}

async function timed(work) {
  const from = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - from) / 1000 };
}

/** Pages of 50 one after the other, round and round; milliseconds, sorted. */
async function walked(path) {
  const taken = [];
  let cursor;
  while (taken.length < PAGES) {
    const { answer, seconds } = await timed(() =>
      call(path + (cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""), bearer),
    );
    taken.push(seconds * 1000);
    cursor = answer.next;
  }
  return taken.sort((a, b) => a - b);
}
