import { closeSync, openSync, readSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { call, home, psql, roles } from "./server.mjs";

/**
 * The statements one call of the API sends, as PostgreSQL's log tells them. Jobs in the background send theirs in
 * between, so the call is made several times and what most calls send is taken.
 */

const CALLS = 9;
const MARK = "select 'a call of the benchmark ends'";
const LOG = `${home}/log/postgres.log`;

/** Answers `[{sql, parameters}]` of a read, with `$1`, `$2` … in the SQL. */
export async function statementsOf(path, bearer) {
  for (let i = 0; i < 20; i++) await call(path, bearer); // until the driver prepares what it sends again and again
  const from = statSync(LOG).size;
  log("alter system set log_line_prefix = 'bench|%u|%p|'", "alter system set log_statement = 'all'");
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

/** One list of statements for each call, of all connections. */
function windows(text) {
  const found = [[]];
  for (const entry of text.split(/^bench\|/m).slice(1)) {
    const [, user, process, level, message] = entry.match(/^([^|]*)\|(\d+)\|(\w+): {2}([\s\S]*)$/);
    const content = message.trimEnd().replaceAll("\n\t", "\n");
    if (content.includes(MARK)) found.push([]);
    if (user !== roles.app.name) continue;
    const execution = level === "LOG" && content.match(/^(?:execute [^:]+|statement): ([\s\S]*)$/);
    if (execution) found.at(-1).push({ process, sql: execution[1].trim(), parameters: [] });
    const last = level === "DETAIL" && found.at(-1).findLast((statement) => statement.process === process);
    if (last) last.parameters = parameters(content);
  }
  return found.slice(1, 1 + CALLS);
}

function parameters(detail) {
  return [...detail.matchAll(/\$\d+ = (NULL|'((?:[^']|'')*)')/g)].map(([, value, text]) =>
    value === "NULL" ? null : text.replaceAll("''", "'"),
  );
}

/** By what they say: a parameter may be the moment of the call. What jobs send is there too, but not at each call. */
function commonest(sequences) {
  const alike = new Map();
  for (const sequence of sequences) {
    const key = JSON.stringify(sequence.map(({ sql }) => sql));
    alike.set(key, [...(alike.get(key) ?? []), sequence]);
  }
  const most = [...alike.values()].reduce((best, next) => (next.length > best.length ? next : best), []);
  if (most.length < CALLS / 2) throw new Error("The calls do not send the same statements; see log/postgres.log.");
  return most.at(-1);
}

/** Without the look-up of who calls, which comes first; nobody is looked up where nobody signed in. */
export function dataOf(statements, isSignedIn = true) {
  if (!isSignedIn) return statements;
  const [lookUp, ...data] = statements;
  if (!lookUp?.sql.includes("from app_user where keycloak_id")) throw new Error("The first statement looks nobody up.");
  return data;
}

/**
 * The statement with its parameters written another way. The driver says what an array is one of; as text it has to be said
 * in the statement, where it costs nothing at run time.
 */
export function rewritten({ sql, parameters }, write) {
  return sql.replace(/\$(\d+)/g, (_, number) => {
    const written = write(Number(number));
    const value = parameters[number - 1];
    if (!value?.startsWith("{")) return written;
    return `cast(${written} as ${/^\{(|[0-9a-f]{8}-.*)\}$/.test(value) ? "uuid" : "text"}[])`;
  });
}
