import type { Caller, Role } from "@/shared/session/caller";

export type Shell = "desk" | "phone" | "expert";

/** At least this wide there is room for the desk's tables beside its columns. */
export const DESK_QUERY = "(min-width: 60rem)";

const AT_A_DESK: readonly Role[] = ["OFFICER", "LEADER", "COORDINATOR", "AUDITOR", "ADMINISTRATOR"];

/** Whether the desk's pages are theirs, whatever the width of the window. */
export function worksAtDesk({ roles }: Pick<Caller, "roles">): boolean {
  return roles.some((role) => AT_A_DESK.includes(role));
}

/**
 * An expert who is nothing else gets the expert pages on any device; those who work at a desk get the desk where it
 * fits, and the phone pages on a phone; centres, unit leaders and applicants get the phone pages everywhere.
 */
export function shellFor(caller: Pick<Caller, "roles">, isWide: boolean): Shell {
  const { roles } = caller;
  if (roles.length > 0 && roles.every((role) => role === "EXPERT")) return "expert";
  return isWide && worksAtDesk(caller) ? "desk" : "phone";
}

export function isWide(): boolean {
  return window.matchMedia(DESK_QUERY).matches;
}
