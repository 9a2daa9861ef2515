import type { Caller } from "@/shared/session/caller";

/** Callers for tests; invented people and units. */
export function aCaller(change: Partial<Caller> = {}): Caller {
  return {
    id: "01970000-0000-7000-8000-000000000001",
    username: "bureau",
    displayName: "经办人甲",
    language: "zh",
    kind: "PERSON",
    phone: null,
    units: [{ organisationId: "u-1", name: "教育局", roles: ["OFFICER"] }],
    actingUnitId: "u-1",
    roles: ["OFFICER"],
    givableRoles: [],
    permissions: [],
    ...change,
  };
}
