import type { TemplateDocument } from "@/api/types.gen";
import { TEMPLATE_KINDS, type TemplateKind } from "./template-kind";

/** In bytes: what the API takes of JSON. */
export const LARGEST_DOCUMENT = 1_048_576;

export type ReadDocument =
  | { document: TemplateDocument }
  | { fault: "no-json" | "no-document" }
  | { fault: "another-kind"; is: TemplateKind };

/** A chosen file as far as it can be judged without the API, which names every fault of the content. */
export async function readDocument(file: Blob, kind: TemplateKind): Promise<ReadDocument> {
  let read: unknown;
  try {
    read = JSON.parse(await textOf(file));
  } catch {
    return { fault: "no-json" };
  }
  if (!isDocument(read)) return { fault: "no-document" };
  const is = TEMPLATE_KINDS.find((each) => read.format === `xuecang-${each}`);
  return is === undefined || is === kind ? { document: read } : { fault: "another-kind", is };
}

function textOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(file);
  });
}

function isDocument(read: unknown): read is TemplateDocument {
  return typeof read === "object" && read !== null && "format" in read && "content" in read;
}

/** Under which name a document is saved: what file systems do not take is left out. */
export function fileNameOf({ name }: TemplateDocument): string {
  return `${name.replace(/[\\/:*?"<>|]/g, " ").trim() || "template"}.json`;
}
