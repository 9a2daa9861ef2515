/** China has kept one clock since 1991. */
const OFFSET_MS = 8 * 60 * 60 * 1000;

/** A moment as a `datetime-local` input holds it, on the county's clock; empty for none. */
export function localOf(moment: string | null | undefined): string {
  if (!moment) return "";
  return new Date(Date.parse(moment) + OFFSET_MS).toISOString().slice(0, 19);
}

/** Back from the input, which leaves out seconds that are zero; null for none. */
export function momentOf(local: string): string | null {
  if (local === "") return null;
  return `${local.length === 16 ? `${local}:00` : local}+08:00`;
}

/** The day that it is in the county, as 2024-09-12. */
export function today(): string {
  return localOf(new Date().toISOString()).slice(0, 10);
}
