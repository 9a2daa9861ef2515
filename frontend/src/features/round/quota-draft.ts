import type { RoundQuota, SetQuotasRequest } from "@/api/types.gen";
import { wholeNumber } from "./round-draft";

/** A unit's quota as it is edited. */
export interface QuotaDraft {
  unitId: string;
  unitName: string;
  atMost: string;
}

export function quotaDrafts(quotas: readonly RoundQuota[]): QuotaDraft[] {
  return quotas.map(({ unitId, unitName, atMost }) => ({ unitId, unitName, atMost: String(atMost) }));
}

/** What is no number goes out as none, so that the API says where one is missing. */
export function quotasRequest(drafts: readonly QuotaDraft[]): SetQuotasRequest {
  return { quotas: drafts.map(({ unitId, atMost }) => ({ unitId, atMost: wholeNumber(atMost) as number })) };
}

/** Units that are called already keep their number. */
export function withUnits(
  drafts: readonly QuotaDraft[],
  units: readonly { id: string; name: string }[],
  atMost: string,
): QuotaDraft[] {
  const called = new Set(drafts.map(({ unitId }) => unitId));
  return [
    ...drafts,
    ...units.filter(({ id }) => !called.has(id)).map(({ id, name }) => ({ unitId: id, unitName: name, atMost })),
  ];
}

export function placesOf(drafts: readonly QuotaDraft[]): number {
  return drafts.reduce((sum, { atMost }) => sum + (wholeNumber(atMost) ?? 0), 0);
}
