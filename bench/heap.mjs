import { spawn } from "node:child_process";
import { once } from "node:events";

/** Watches a JVM's heap while something is done, ten times a second. */

const EVERY_MS = 100;
const KB_A_MB = 1024;

/** @returns `{answer, peakMegabytes, oldMegabytes}`: of work, and the most that was used of the heap and of its old part */
export async function watchingHeap(pid, work) {
  const jstat = spawn("jstat", ["-gc", pid, String(EVERY_MS)], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  jstat.stdout.on("data", (some) => {
    text += some;
  });
  await once(jstat.stdout, "data"); // its own start is no part of the time
  try {
    const answer = await work();
    return { answer, ...peaks(text) };
  } finally {
    jstat.kill();
  }
}

/** Survivors S0U and S1U, eden EU, old OU; in KB. */
function peaks(text) {
  const [head, ...lines] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const column = (line, name) => Number(line[head.indexOf(name)]);
  const whole = lines.filter((line) => line.length === head.length);
  const most = (...names) => Math.max(...whole.map((line) => names.reduce((sum, name) => sum + column(line, name), 0)));
  return {
    peakMegabytes: Math.round(most("S0U", "S1U", "EU", "OU") / KB_A_MB),
    oldMegabytes: Math.round(most("OU") / KB_A_MB),
  };
}
