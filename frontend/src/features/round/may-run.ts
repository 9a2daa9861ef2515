import type { Round } from "@/api/types.gen";
import { type Caller, may } from "@/shared/session/caller";

/** Whether the caller may write it: only people of the unit that runs it do, whatever their role reaches. */
export function mayRun(caller: Caller, round: Pick<Round, "organiserId">): boolean {
  return may(caller, "round.edit") && belongsToOrganiser(caller, round);
}

/** Whether what concerns all of its cases may be for the caller: its organiser's people and its stand-ins. */
export function mayHandle(caller: Caller, round: Pick<Round, "organiserId" | "standIns">, permission: string): boolean {
  const standsIn = round.standIns.some(({ userId }) => userId === caller.id);
  return may(caller, permission) && (standsIn || belongsToOrganiser(caller, round));
}

function belongsToOrganiser(caller: Caller, { organiserId }: Pick<Round, "organiserId">): boolean {
  return caller.units.some(
    ({ organisationId }) =>
      organisationId === organiserId && (caller.actingUnitId === null || caller.actingUnitId === organisationId),
  );
}
