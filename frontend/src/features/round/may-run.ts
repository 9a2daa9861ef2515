import type { Round } from "@/api/types.gen";
import { type Caller, may } from "@/shared/session/caller";

/** Whether the caller may write it: only people of the unit that runs it do, whatever their role reaches. */
export function mayRun(caller: Caller, { organiserId }: Pick<Round, "organiserId">): boolean {
  const acts = caller.units.filter(
    ({ organisationId }) => caller.actingUnitId === null || caller.actingUnitId === organisationId,
  );
  return may(caller, "round.edit") && acts.some(({ organisationId }) => organisationId === organiserId);
}
