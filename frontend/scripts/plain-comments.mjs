import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// The generator's comments link to where its packages are offered: committed files name no such place.
const api = fileURLToPath(new URL("../src/api", import.meta.url));
for (const entry of readdirSync(api, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  const text = readFileSync(path, "utf8");
  const plain = text.replace(/\{@link https?:\S+ (`[^`]+`)\}/g, "$1");
  if (plain !== text) writeFileSync(path, plain);
}
