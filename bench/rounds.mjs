import { writeFileSync } from "node:fs";
import { admitted, objectedTo } from "./acts.mjs";
import { beside, say } from "./beside.mjs";
import { statementsOfLists } from "./lists.mjs";
import { machine } from "./machine.mjs";
import { psql, restartApi, roles } from "./server.mjs";
import { handInMany } from "./submissions.mjs";

/**
 * The second part, as far as it runs in the usual heap: lists and one of 5,000 applications with 20,000 reviews, and 2,000
 * that are handed in. Writes what it finds to the file it is given; exports.mjs measures the rest and reports.
 */

const [results] = process.argv.slice(2);

const asked = (sql) => psql(roles.superuser, "-c", sql).split("\n");
const OURS = "application_round r join programme p on p.id = r.programme_id and p.name = '学习苑（基准）'";

say("Seeding 5,000 applications with 20,000 reviews");
psql(roles.owner, "-f", "bench/seed.sql", "-f", "bench/seed-rounds.sql");
const seeded = [
  `select count(phone.id) from round_application a join application_phone phone on phone.application_id = a.id
    join ${OURS} on r.id = a.round_id`,
  `select count(distinct v.reviewer_id) from review v join ${OURS} on r.id = v.round_id`,
  `select count(*) from review v join ${OURS} on r.id = v.round_id`,
].flatMap(asked);
if (seeded.join() !== "5000,300,20000") throw new Error(`Not what was to be seeded: ${seeded}`);
const rounds = asked(`select r.id from ${OURS} order by r.batch`);
const [inNotice, withExperts, open] = rounds.slice(3);

say("Starting the API again, alone");
await restartApi();
const application = await admitted(open);
await objectedTo(inNotice);

say("Counting the statements of each list");
const lists = await statementsOfLists({ withExperts, open, application });

const conditions = machine();
const compared = await beside({ list: "/applications?limit=50", one: `/applications/${application}` });
const submissions = await handInMany(open, application);

writeFileSync(results, JSON.stringify({ conditions, compared, lists, submissions }));
process.exit(0);
