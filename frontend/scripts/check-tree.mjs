import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { barrelFaults, borderFaults, flatten, keyFaults, keysUsedIn, literalTextFaults } from "./source-rules.mjs";

/** Runs the rules of source-rules.mjs over a source folder with its texts in `locales/`. */
export function checkTree(source) {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== "routeTree.gen.ts")
    .map((entry) => relative(source, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const used = [];
  const faults = [];
  for (const path of files) {
    const text = readFileSync(join(source, path), "utf8");
    const told = [borderFaults, barrelFaults, literalTextFaults].flatMap((rule) => rule(path, text));
    if (!path.startsWith("api/") && !/\.test\./.test(path)) {
      const keys = keysUsedIn(path, text);
      used.push(...keys.keys);
      told.push(...keys.faults);
    }
    faults.push(...told.map((fault) => `src/${path}: ${fault}`));
  }
  faults.push(...keyFaults(textsIn(join(source, "locales")), used));
  return { files: files.length, uses: used.length, faults };
}

function textsIn(locales) {
  const tables = readdirSync(locales).map((language) => [
    language,
    Object.assign(
      {},
      ...readdirSync(join(locales, language)).map((file) =>
        flatten(basename(file, ".json"), JSON.parse(readFileSync(join(locales, language, file), "utf8"))),
      ),
    ),
  ]);
  return Object.fromEntries(tables);
}
