import type { DocumentKind } from "@/api/types.gen";

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  "ID_CARD",
  "HMT_RESIDENCE_PERMIT",
  "FOREIGNER_RESIDENCE_PERMIT",
  "PASSPORT",
  "TEMPORARY",
];

/** Whether the number itself says when its holder was born; then nobody asks. */
export function tellsBirth(kind: DocumentKind, number: string): boolean {
  if (kind === "ID_CARD" || kind === "HMT_RESIDENCE_PERMIT") return true;
  return kind === "FOREIGNER_RESIDENCE_PERMIT" && number.trim().startsWith("9");
}
