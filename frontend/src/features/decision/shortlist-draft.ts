import type { ShortlistRequest } from "@/api/types.gen";

/** By how many, or by which score, cases go on. */
export type ShortlistRule = "BEST" | "AT_LEAST";

export interface ShortlistDraft {
  rule: ShortlistRule;
  number: string;
  reason: string;
}

const WRITTEN: Readonly<Record<ShortlistRule, RegExp>> = { BEST: /^[1-9]\d{0,4}$/, AT_LEAST: /^\d{1,4}(\.\d{1,4})?$/ };

/** What is asked for; undefined while the number is not one. */
export function shortlistRequest(
  rankingId: string,
  { rule, number, reason }: ShortlistDraft,
): ShortlistRequest | undefined {
  if (!WRITTEN[rule].test(number.trim())) return undefined;
  const said = reason.trim();
  return {
    rankingId,
    ...(rule === "BEST" ? { best: Number(number) } : { atLeast: Number(number) }),
    ...(said !== "" && { reason: said }),
  };
}
