import type { OrganisationSummary } from "@/api/types.gen";

type Named = Pick<OrganisationSummary, "name" | "parentName">;

/** Villages of two towns may have one name; the unit above tells them apart. */
export function unitLabel({ name, parentName }: Named, among: readonly Named[]): string {
  const isAlone = among.filter((other) => other.name === name).length === 1;
  return isAlone || parentName === null ? name : `${name} · ${parentName}`;
}
