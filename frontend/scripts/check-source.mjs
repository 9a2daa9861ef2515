import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { barrelFaults, borderFaults, flatten, keyFaults, keysUsedIn, literalTextFaults } from "./source-rules.mjs";

/** Runs the rules of source-rules.mjs over src/ and the texts; exits 1 and names each fault. */
const source = fileURLToPath(new URL("../src", import.meta.url));
const locales = join(source, "locales");

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)))
  .filter((path) => path !== "routeTree.gen.ts");

const faults = [];
const used = [];
for (const path of files) {
  const text = readFileSync(join(source, path), "utf8");
  const rules = [borderFaults, barrelFaults, literalTextFaults];
  const told = rules.flatMap((rule) => rule(path, text));
  if (!path.startsWith("api/") && !/\.test\./.test(path)) {
    const keys = keysUsedIn(path, text);
    used.push(...keys.keys);
    told.push(...keys.faults);
  }
  faults.push(...told.map((fault) => `src/${path}: ${fault}`));
}

const texts = {};
for (const language of readdirSync(locales)) {
  texts[language] = Object.assign(
    {},
    ...readdirSync(join(locales, language)).map((file) =>
      flatten(basename(file, ".json"), JSON.parse(readFileSync(join(locales, language, file), "utf8"))),
    ),
  );
}
faults.push(...keyFaults(texts, used));

if (files.length === 0 || used.length === 0) faults.push("nothing was checked: wrong folder?");
for (const fault of faults) console.error(fault);
console.log(`source rules: ${files.length} files, ${used.length} uses of texts, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
