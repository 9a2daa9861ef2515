import { getRouteApi } from "@tanstack/react-router";
import type { GetMeResponse } from "@/api/types.gen";

/** The signed-in person, their units, and what they may do in the unit they act for. */
export type Caller = GetMeResponse;

export type Role = Caller["roles"][number];

export function may(caller: Caller, permission: string): boolean {
  return caller.permissions.includes(permission);
}

/** The unit acted for, by name; undefined for a person without a unit. */
export function actingUnitOf(caller: Caller): Caller["units"][number] | undefined {
  return caller.units.find((unit) => unit.organisationId === caller.actingUnitId);
}

/** The unit acted for; somebody who acts for all of theirs does it for the first. */
export function unitOf(caller: Caller): Caller["units"][number] | undefined {
  return actingUnitOf(caller) ?? caller.units[0];
}

const signedIn = getRouteApi("/_signed-in");

/** For pages under the signed-in layouts. */
export function useCaller(): Caller {
  return signedIn.useRouteContext({ select: (context) => context.caller });
}
