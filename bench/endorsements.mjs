import { begin, handIn, write } from "./acts.mjs";
import { say } from "./beside.mjs";
import { machine } from "./machine.mjs";
import { publish } from "./report.mjs";
import { endorsementsReport } from "./report-endorsements.mjs";
import { api, call, psql, restartApi, roles, token } from "./server.mjs";

/**
 * The fourth part: 200 endorsements of one unit at the same moment where fewer are allowed, over and over; in every second run
 * the limit is the unit's quota, in the others a rule of the round. BENCH_ENDORSEMENT_RUNS shortens it.
 */

const RUNS = Number(process.env.BENCH_ENDORSEMENT_RUNS ?? 1000);
const AT_ONCE = 200;
const QUOTA = 7;
const RULE = 5;
const WIDE = 300;
const DEMO_PROGRAMME = "0190a0e0-0000-7000-8000-000000000340";
const RENEWED_AFTER = 120_000;

const unit = psql(
  roles.superuser,
  "-c",
  "select g.unit_id from role_grant g join app_user u on u.id = g.user_id where u.username = 'chengxiang-lead' limit 1",
);

say(`Two rounds with ${AT_ONCE} cases each that wait for their unit`);
const limits = [
  { name: "the unit's quota", most: QUOTA, round: await prepared(901, QUOTA, []) },
  {
    name: "a rule of the round",
    most: RULE,
    round: await prepared(902, WIDE, [{ kind: "at-most", effect: "STOPS", settings: { most: String(RULE) } }]),
  },
];

say("Starting the API again, alone");
await restartApi();
const conditions = machine();
let held = { token: await token("chengxiang-lead"), at: performance.now() };

say(`${RUNS} runs of ${AT_ONCE} endorsements at once`);
const runs = [];
for (let i = 0; i < RUNS; i++) {
  runs.push(await run(limits[i % limits.length]));
  if ((i + 1) % 100 === 0) say(`${i + 1} runs`);
}
const report = endorsementsReport({ runs, atOnce: AT_ONCE });
console.log(report);
publish("endorsements", conditions, report);
process.exit(0);

/** A round of the demo's programme that calls the one unit, with its cases handed in; answers its id. */
async function prepared(batch, atMost, rules) {
  const officer = await token();
  const year = new Date().getFullYear();
  const path = (round) => `/rounds/${round.id}`;
  let round = await call("/rounds", officer, {
    method: "POST",
    body: { programmeId: DEMO_PROGRAMME, year, batch, level: "COUNTY", hosted: "HERE" },
  });
  const step = async (suffix, method, body, type) => {
    round = await call(path(round) + suffix, officer, { method, version: round.version, body, type });
  };
  const closesAt = new Date(Date.now() + 9 * 86_400_000).toISOString();
  const window = { notice: "请组织申报。", opensAt: new Date(Date.now() - 60_000).toISOString(), closesAt };
  await step("", "PATCH", { ...window, tieRule: "MEDIAN" }, "application/merge-patch+json");
  await step("/quotas", "PUT", { quotas: [{ unitId: unit, atMost }] });
  await step("/rules", "PUT", { rules });
  await step("/opening", "POST");
  const writer = await token("chengxiang");
  for (let i = 0; i < AT_ONCE; i++) {
    const draft = await begin(writer, round.id);
    await handIn(writer, await write(writer, draft, `学习苑（${i + 1}）`));
  }
  return round.id;
}

/** All cases of the round at once, as nobody had endorsed any before; answers what came of it. */
async function run({ name, most, round }) {
  const cases = begun(round);
  const bearer = await known();
  const from = performance.now();
  const statuses = await Promise.all(cases.map(([id, version]) => endorse(id, version, bearer)));
  const seconds = (performance.now() - from) / 1000;
  const [kept, used, ranked] = psql(
    roles.superuser,
    "-c",
    `select count(*), (select used from round_quota where round_id = '${round}'),
       coalesce(bool_and(rank <= ${most}), true) and count(distinct rank) = count(*)
     from endorsement where round_id = '${round}'`,
  ).split("|");
  return {
    name,
    most,
    seconds,
    said: statuses.filter((status) => status === 200).length,
    shed: statuses.filter((status) => status === 503).length,
    odd: statuses.filter((status) => ![200, 409, 422, 503].includes(status)).length,
    kept: Number(kept),
    used: Number(used),
    isRanked: ranked === "t",
  };
}

/** Puts all cases of a round back before their unit; answers their ids and versions. */
function begun(round) {
  return psql(
    roles.superuser,
    "-c",
    `delete from endorsement where round_id = '${round}';
     update round_quota set used = 0 where round_id = '${round}';
     update round_application set stage_id =
         (select id from round_stage where round_id = '${round}' and kind = 'endorsement')
       where round_id = '${round}' and state = 'SUBMITTED';
     select id, version from round_application where round_id = '${round}' and state = 'SUBMITTED'`,
  )
    .split("\n")
    .map((row) => row.split("|"));
}

async function endorse(id, version, bearer) {
  const answer = await fetch(`${api}/applications/${id}/endorsement`, {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json", "if-match": `"${version}"` },
    body: JSON.stringify({ opinion: "同意推荐。" }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

async function known() {
  if (performance.now() - held.at > RENEWED_AFTER) {
    held = { token: await token("chengxiang-lead"), at: performance.now() };
  }
  return held.token;
}
