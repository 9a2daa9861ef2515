import type { Role } from "@/api/types.gen";

export const ROLES: readonly Role[] = [
  "OFFICER",
  "LEADER",
  "COORDINATOR",
  "UNIT_LEADER",
  "CENTRE_OFFICER",
  "APPLICANT",
  "EXPERT",
  "AUDITOR",
  "ADMINISTRATOR",
];

/** What somebody may give; the API holds the same rule and says no to the rest. */
const GIVES: Partial<Record<Role, readonly Role[]>> = {
  ADMINISTRATOR: ROLES,
  OFFICER: ["EXPERT"],
  COORDINATOR: ["EXPERT"],
  UNIT_LEADER: ["CENTRE_OFFICER", "APPLICANT"],
};

export function rolesToGive(own: readonly Role[]): Role[] {
  return ROLES.filter((role) => own.some((giver) => GIVES[giver]?.includes(role)));
}
