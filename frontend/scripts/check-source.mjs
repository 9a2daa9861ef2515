import { fileURLToPath } from "node:url";
import { checkTree } from "./check-tree.mjs";

const { files, uses, faults } = checkTree(fileURLToPath(new URL("../src", import.meta.url)));
if (files === 0 || uses === 0) faults.push("nothing was checked: wrong folder?");
for (const fault of faults) console.error(fault);
console.log(`source rules: ${files} files, ${uses} uses of texts, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
