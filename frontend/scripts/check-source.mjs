import { fileURLToPath } from "node:url";
import { checkTree } from "./check-tree.mjs";
import { checkWords } from "./check-words.mjs";

const { files, uses, faults } = checkTree(fileURLToPath(new URL("../src", import.meta.url)));
const words = checkWords(fileURLToPath(new URL("../..", import.meta.url)));
if (files === 0 || uses === 0 || words.files === 0) faults.push("nothing was checked: wrong folder?");
faults.push(...words.faults);
for (const fault of faults) console.error(fault);
console.log(
  `source rules: ${files} files, ${uses} uses of texts, ${words.files} texts for people, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
