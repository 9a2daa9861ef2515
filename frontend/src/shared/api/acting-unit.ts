/**
 * Which of their units a person of several acts for. Kept for this tab only, so that two tabs may act for two units,
 * and sent with every call: the server decides what it allows.
 */
const KEY = "xuecang.acting-unit";

export const ACTING_UNIT_HEADER = "Xuecang-Unit";

export function actingUnit(): string | null {
  return sessionStorage.getItem(KEY);
}

export function actFor(organisationId: string | null): void {
  if (organisationId === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, organisationId);
}
