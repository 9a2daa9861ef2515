import { closeSync, openSync, readSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { call, home, psql, roles } from "./server.mjs";

/**
 * The statements one call of the API sends, as PostgreSQL's log tells them. Jobs in the background send theirs in
 * between, so the call is made several times and the commonest sequence is taken.
 */

const CALLS = 9;
const MARK = "select 'a call of the benchmark ends'";
const LOG = `${home}/log/postgres.log`;

/** Answers `[{sql, parameters}]` with `$1`, `$2` … in the SQL, `begin` and `commit` among them. */
export async function statementsOf(path, bearer) {
  for (let i = 0; i < 20; i++) await call(path, bearer); // until the driver prepares what it sends again and again
  const from = statSync(LOG).size;
  log("alter system set log_line_prefix = 'bench|%u|'", "alter system set log_statement = 'all'");
  try {
    await wait(500);
    psql(roles.superuser, "-c", MARK);
    for (let i = 0; i < CALLS; i++) {
      await call(path, bearer);
      psql(roles.superuser, "-c", MARK);
    }
  } finally {
    log("alter system reset log_statement", "alter system reset log_line_prefix");
  }
  return commonest(windows(read(from)));
}

function log(...settings) {
  psql(roles.superuser, ...[...settings, "select pg_reload_conf()"].flatMap((sql) => ["-c", sql]));
}

function read(from) {
  const bytes = Buffer.alloc(statSync(LOG).size - from);
  const file = openSync(LOG, "r");
  readSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
  return bytes.toString("utf8");
}

/** One list of statements for each call. */
function windows(text) {
  const found = [[]];
  for (const entry of text.split(/^bench\|/m).slice(1)) {
    const [, user, level, message] = entry.match(/^([^|]*)\|(\w+): {2}([\s\S]*)$/);
    const content = message.trimEnd().replaceAll("\n\t", "\n");
    if (content.includes(MARK)) found.push([]);
    if (user !== roles.app.name) continue;
    const execution = level === "LOG" && content.match(/^(?:execute [^:]+|statement): ([\s\S]*)$/);
    if (execution) found.at(-1).push({ sql: execution[1].trim(), parameters: [] });
    if (level === "DETAIL" && found.at(-1).length > 0) found.at(-1).at(-1).parameters = parameters(content);
  }
  return found.slice(1, 1 + CALLS);
}

function parameters(detail) {
  return [...detail.matchAll(/\$\d+ = (NULL|'((?:[^']|'')*)')/g)].map(([, value, text]) =>
    value === "NULL" ? null : text.replaceAll("''", "'"),
  );
}

function commonest(sequences) {
  const counts = new Map();
  for (const sequence of sequences) {
    const key = JSON.stringify(sequence);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  if (count < 3 || key === "[]") throw new Error("The calls do not send the same statements; see log/postgres.log.");
  return JSON.parse(key);
}

/** What lies within the transaction: the caller's look-up comes before it. */
export function dataOf(statements) {
  const begin = statements.findIndex(({ sql }) => /^begin/i.test(sql));
  const commit = statements.findIndex(({ sql }) => /^commit/i.test(sql));
  if (begin < 0 || commit < begin) throw new Error("No transaction among the statements.");
  return statements.slice(begin + 1, commit);
}

/**
 * The statement with its parameters written another way. The driver says that an array is one of ids; as text it has to be
 * said in the statement, where it costs nothing at run time.
 */
export function rewritten({ sql, parameters }, write) {
  return sql.replace(/\$(\d+)/g, (_, number) => {
    const written = write(Number(number));
    return parameters[number - 1]?.startsWith("{") ? `cast(${written} as uuid[])` : written;
  });
}
