import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** Script a visitor loads for the heaviest page behind each front door, gzipped; read from the build's manifest. */
const LIMIT_KB = 200;
const DOORS = {
  phone: { layouts: ["_signed-in", "_signed-in/m"], isLimited: true },
  expert: { layouts: ["_signed-in", "_signed-in/expert"], isLimited: true },
  print: { layouts: ["_signed-in", "_signed-in/print"], isLimited: true },
  public: { layouts: ["_public"], isLimited: true },
  desk: { layouts: ["_signed-in", "_signed-in/_desk"], isLimited: false },
};

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const weights = new Map();
let failed = false;

for (const [door, { layouts, isLimited }] of Object.entries(DOORS)) {
  const base = ["index.html", ...layouts.flatMap(chunksOf)];
  const folder = `src/routes/${layouts.at(-1)}/`;
  const pages = Object.keys(manifest).filter((key) => key.startsWith(folder) && !key.includes("?tsr-shared"));
  if (chunksOf(layouts.at(-1)).length === 0 || pages.length === 0) {
    console.error(`${door}: no pages found under ${folder}`);
    failed = true;
    continue;
  }
  const heaviest = pages
    .map((page) => ({ page, bytes: weigh([...base, page]) }))
    .reduce((most, next) => (next.bytes > most.bytes ? next : most));
  const kb = heaviest.bytes / 1024;
  const isOver = isLimited && kb > LIMIT_KB;
  failed ||= isOver;
  console.log(
    `${door}: ${kb.toFixed(1)} KB gzipped (${heaviest.page.replace(/\?.*/, "")})${isLimited ? ` of ${LIMIT_KB}` : ""}${isOver ? " TOO MUCH" : ""}`,
  );
}
process.exitCode = failed ? 1 : 0;

function chunksOf(layout) {
  return Object.keys(manifest).filter((key) => key.startsWith(`src/routes/${layout}.tsx?tsr-split`));
}

/** All files reached by static imports, each counted once; the service worker and what is loaded later are not. */
function weigh(keys) {
  const files = new Set();
  const seen = new Set();
  const waiting = [...keys];
  while (waiting.length > 0) {
    const key = waiting.pop();
    if (seen.has(key)) continue;
    seen.add(key);
    files.add(manifest[key].file);
    waiting.push(...(manifest[key].imports ?? []));
  }
  return [...files].filter((file) => file.endsWith(".js")).reduce((sum, file) => sum + weightOf(file), 0);
}

function weightOf(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return weights.get(file);
}
