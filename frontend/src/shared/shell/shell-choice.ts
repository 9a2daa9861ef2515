import type { Caller, Role } from "@/shared/session/caller";

export type Shell = "desk" | "phone" | "expert";

/** At least this wide there is room for the desk's tables beside its columns. */
export const DESK_QUERY = "(min-width: 60rem)";

const AT_A_DESK: readonly Role[] = ["OFFICER", "LEADER", "COORDINATOR", "AUDITOR", "ADMINISTRATOR"];

/**
 * An expert who is nothing else gets the expert pages on any device; those who work at a desk get the desk where it
 * fits, and the phone pages on a phone; centres, unit leaders and applicants get the phone pages everywhere.
 */
export function shellFor({ roles }: Pick<Caller, "roles">, isWide: boolean): Shell {
  if (roles.length > 0 && roles.every((role) => role === "EXPERT")) return "expert";
  return isWide && roles.some((role) => AT_A_DESK.includes(role)) ? "desk" : "phone";
}

export function isWide(): boolean {
  return window.matchMedia(DESK_QUERY).matches;
}
