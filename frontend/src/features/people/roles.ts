import type { Role } from "@/api/types.gen";

/** In the order in which people think of them. */
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

export function inOrder(roles: readonly Role[]): Role[] {
  return ROLES.filter((role) => roles.includes(role));
}
