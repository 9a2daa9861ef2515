import type { OrganisationKind } from "@/api/types.gen";

export const KINDS: readonly OrganisationKind[] = [
  "PROVINCE",
  "CITY",
  "COUNTY",
  "TOWN",
  "VILLAGE",
  "BUREAU",
  "OFFICE",
  "OPEN_UNIVERSITY",
  "CENTRE",
  "SCHOOL",
  "ENTERPRISE",
  "OTHER",
];
