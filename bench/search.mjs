import { say } from "./beside.mjs";
import { machine } from "./machine.mjs";
import { publish } from "./report.mjs";
import { searchReport } from "./report-search.mjs";
import { call, psql, restartApi, roles, token } from "./server.mjs";
import { dataOf, statementsOf } from "./statements.mjs";

/**
 * The fifth part: the search box and the filtered lists over the applications, reviews and experts of the reviews' part, and
 * 25,000 files. BENCH_SEARCHES shortens it.
 */

let kept;

const TIMES = Number(process.env.BENCH_SEARCHES ?? 200);
const WARM_UP = Math.min(TIMES, 100);

say("Seeding applications, reviews, experts and files");
const seeds = ["seed", "seed-rounds", "seed-reviews", "seed-search"].flatMap((name) => ["-f", `bench/${name}.sql`]);
psql(roles.owner, ...seeds);
const [held] = rows(`select count(*) from round_application where state <> 'DISCARDED'`);
const [reviews, experts, files] = ["review", "expert_profile", "stored_file"].map(
  (name) => rows(`select count(*) from ${name}`)[0],
);
const [round] = rows(`select r.id from application_round r join programme p on p.id = r.programme_id
  where p.name = '学习苑（基准）' and r.batch = 8`);
const [county] = rows(`select organisation_id from application_round where id = '${round}'`);
const [unit] = rows(`select unit_id from round_application where round_id = '${round}' limit 1`);
const [expert] = rows("select display_name from app_user where id = (select user_id from expert_profile limit 1)");

/** Two, three and six characters: in many titles, in few, in none. */
const WORDS = {
  common: common([2, 3, 6]),
  rare: rare([2, 3, 6]),
  absent: { 2: "龘靐", 3: "龘靐齉", 6: "龘靐齉爩鱻麤" },
};
const QUESTIONS = Object.entries(WORDS).flatMap(([kind, words]) =>
  Object.entries(words).map(([length, word]) => ({ what: `${length} characters, ${kind}`, path: box(word) })),
);
QUESTIONS.push(
  { what: "a writer's or an expert's name", path: box(expert) },
  { what: "two words", path: box(`${WORDS.common[2]} ${WORDS.rare[2]}`) },
);

const LISTS = [
  `/applications?q=${WORDS.common[2]}&limit=50`,
  `/applications?q=${WORDS.rare[3]}&limit=50`,
  `/applications?unit=${unit}&below=true&limit=50`,
  "/applications?returned=false&exempt=false&filesHeldBack=false&limit=50",
  "/applications?filesHeldBack=true&limit=50",
  "/applications?submittedFrom=2020-01-01&submittedUntil=2099-12-31&sort=title&limit=50",
  `/reviews?q=${WORDS.common[2]}&limit=50`,
  `/reviews?q=${expert}&limit=50`,
  "/reviews?overdue=true&limit=50",
  `/organisations/${county}/experts?busy=true&limit=50`,
  `/organisations/${county}/experts?round=${round}&free=true&limit=50`,
  `/organisations/${county}/experts?q=${expert}&limit=50`,
  "/saved-views?list=APPLICATIONS&limit=50",
].map((path) => ({ what: shown(path), path: encodeURI(path) }));

say("Starting the API again, alone");
await restartApi();
const conditions = machine();
const statements = {};
for (const { what, path } of [...QUESTIONS.slice(0, 1), ...LISTS]) {
  statements[what] = dataOf(await statementsOf(path, await token())).length;
}
const found = await inTurns(QUESTIONS);
const lists = await inTurns(LISTS);
publish("search", conditions, searchReport({ held, reviews, experts, files, box: found, lists, statements, times: TIMES }));
process.exit(0);

function rows(sql) {
  return psql(roles.superuser, "-c", sql).split("\n");
}

function box(words) {
  return encodeURI(`/search?q=${words}`);
}

function shown(path) {
  return path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…");
}

/** Pieces of the title that most applications have. */
function common(lengths) {
  return pieces(lengths, "desc");
}

/** Pieces of a title that few have. */
function rare(lengths) {
  return pieces(lengths, "asc");
}

function pieces(lengths, order) {
  return Object.fromEntries(
    lengths.map((length) => [
      length,
      rows(`select piece from (select distinct a.id, substr(a.title, place, ${length}) as piece
            from round_application a, generate_series(1, length(a.title) - ${length - 1}) place where a.title is not null) found
          where piece ~ '^[一-龥]{${length}}$' group by piece order by count(*) ${order}, piece limit 1`)[0],
    ]),
  );
}

/** Each question in turn, again and again, so that none is answered from what the last one left; milliseconds, sorted. */
async function inTurns(questions) {
  const taken = Object.fromEntries(questions.map(({ what }) => [what, []]));
  for (let time = -WARM_UP; time < TIMES; time++) {
    const bearer = time % 50 === 0 || time === -WARM_UP ? await fresh() : kept;
    for (const { what, path } of questions) {
      const from = performance.now();
      await call(path, bearer);
      if (time >= 0) taken[what].push(performance.now() - from);
    }
  }
  for (const times of Object.values(taken)) times.sort((a, b) => a - b);
  return taken;
}

/** A token lasts five minutes. */
async function fresh() {
  kept = await token();
  return kept;
}
