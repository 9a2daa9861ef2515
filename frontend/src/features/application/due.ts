import type { ApplicationSummary } from "@/api/types.gen";

/** What somebody has to do with applications, what ends first on top. */
export interface Due {
  returned: readonly ApplicationSummary[];
  drafts: readonly ApplicationSummary[];
  toEndorse: readonly ApplicationSummary[];
}

/**
 * @param own those the reader writes
 * @param ofUnit those that go through a unit the reader speaks for; nobody endorses their own
 */
export function dueOf(
  own: readonly ApplicationSummary[],
  ofUnit: readonly ApplicationSummary[],
  now: Date = new Date(),
): Due {
  const written = new Set(own.map(({ id }) => id));
  const isAhead = (moment: string | null) => moment !== null && Date.parse(moment) > now.getTime();
  return {
    returned: own
      .filter(({ state, correctUntil }) => state === "RETURNED" && isAhead(correctUntil))
      .toSorted((a, b) => String(a.correctUntil).localeCompare(String(b.correctUntil))),
    drafts: own
      .filter(({ state, closesAt }) => state === "DRAFT" && isAhead(closesAt))
      .toSorted((a, b) => a.closesAt.localeCompare(b.closesAt)),
    toEndorse: ofUnit.filter(
      ({ id, state, stageKind }) => state === "SUBMITTED" && stageKind === "endorsement" && !written.has(id),
    ),
  };
}

export function hasDue({ returned, drafts, toEndorse }: Due): boolean {
  return returned.length + drafts.length + toEndorse.length > 0;
}
