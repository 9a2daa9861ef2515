import type { Role, UserState } from "@/api/types.gen";
import { ROLES } from "./roles";

export const STATES: readonly UserState[] = ["INVITED", "ACTIVE", "DISABLED"];

/** The list's filters and place, as they stand in the address. */
export interface PeopleSearch {
  cursor?: string;
  name?: string;
  unit?: string;
  role?: Role;
  state?: UserState;
}

export function parsePeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const kept: PeopleSearch = {};
  for (const field of ["cursor", "name", "unit"] as const) {
    const value = search[field];
    if (typeof value === "string" || typeof value === "number") kept[field] = String(value);
  }
  const role = ROLES.find((one) => one === search.role);
  if (role) kept.role = role;
  const state = STATES.find((one) => one === search.state);
  if (state) kept.state = state;
  return kept;
}
