import { useQuery } from "@tanstack/react-query";
import {
  getOrganisationGroupOptions,
  getOrganisationOptions,
  listOrganisationGroupsOptions,
  listOrganisationsOptions,
} from "@/api/@tanstack/react-query.gen";
import { unitLabel } from "@/shared/ui/unit-label";
import { useSettled } from "@/shared/ui/use-settled";

/** A group or an organisation: `group:id` or `organisation:id`. */
export interface NamedUnit {
  value: string;
  label: string;
}

const MOST_SHOWN = 50;

/**
 * What a name can be bound to: those known from the start, or, once something is typed, those the API finds by it; and
 * always what it is bound to, by its name.
 */
export function useBindableUnits(typed: string, bound: string, known: readonly NamedUnit[]): readonly NamedUnit[] {
  const name = useSettled(typed.trim());
  const query = { limit: MOST_SHOWN, name };
  const isLooking = name !== "";
  const groups = useQuery({ ...listOrganisationGroupsOptions({ query }), enabled: isLooking }).data?.items ?? [];
  const organisations = useQuery({ ...listOrganisationsOptions({ query }), enabled: isLooking }).data?.items ?? [];
  const offered = isLooking ? namedUnits(groups, organisations) : known;

  const label = [...offered, ...known].find((unit) => unit.value === bound)?.label;
  const [kind, id = ""] = bound.split(":");
  const isUnknown = id !== "" && label === undefined;
  const path = { id };
  const group = useQuery({ ...getOrganisationGroupOptions({ path }), enabled: isUnknown && kind === "group" }).data;
  const organisation = useQuery({
    ...getOrganisationOptions({ path }),
    enabled: isUnknown && kind === "organisation",
  }).data;

  const boundName = label ?? group?.name ?? organisation?.name;
  if (boundName === undefined || offered.some((unit) => unit.value === bound)) return offered;
  return [{ value: bound, label: boundName }, ...offered];
}

interface Named {
  id: string;
  name: string;
}

interface NamedBelow extends Named {
  parentName: string | null;
}

/** Groups first: a notice mostly means all of a kind. */
export function namedUnits(groups: readonly Named[], organisations: readonly NamedBelow[]): NamedUnit[] {
  return [
    ...groups.map(({ id, name }) => ({ value: `group:${id}`, label: name })),
    ...organisations.map((unit) => ({ value: `organisation:${unit.id}`, label: unitLabel(unit, organisations) })),
  ];
}
