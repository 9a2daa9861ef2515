import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** What is told to people in Chinese, from the repository's root: files, and folders with all below them. */
const TOLD = [
  "README.zh-CN.md",
  "docs/guides",
  "frontend/src/locales/zh-CN",
  "backend/src/main/resources/messages",
  "backend/src/main/resources/demo",
  "backend/src/main/java/org/xuecang",
];

/** Reads notices, which write as they please. */
const READS_NOTICES = "backend/src/main/java/org/xuecang/plan/notice/";

const TEXT = /\.(md|json|properties|java)$/;

/** One word for one thing: the discouraged words of words.json, each with the one that is used in its place. */
const DISCOURAGED = JSON.parse(readFileSync(join(import.meta.dirname, "words.json"), "utf8"));

export function wordFaults(text) {
  return Object.entries(DISCOURAGED).flatMap(([word, standard]) =>
    text.includes(word) ? [`${word} is called ${standard} here`] : [],
  );
}

/** Over everything under the repository's root that people read. */
export function checkWords(root) {
  const files = TOLD.flatMap((place) => filesIn(join(root, place)))
    .map((file) => relative(root, file).replaceAll("\\", "/"))
    .filter((file) => TEXT.test(file) && !file.startsWith(READS_NOTICES));
  const faults = files.flatMap((file) =>
    wordFaults(readFileSync(join(root, file), "utf8")).map((fault) => `${file}: ${fault}`),
  );
  return { files: files.length, faults };
}

function filesIn(place) {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
