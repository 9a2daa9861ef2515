import { useQueries } from "@tanstack/react-query";
import { getOrganisationOptions, getUserOptions } from "@/api/@tanstack/react-query.gen";
import type { AuditEvent } from "@/api/types.gen";

const LONG_MS = 10 * 60_000;

/** Names by id of those a page of events speaks of; an event itself carries ids only. */
export interface Names {
  people: Record<string, string>;
  organisations: Record<string, string>;
}

/** One call for each person and unit, of which a page has few; whom the reader may not see keeps the id. */
export function useNames(events: readonly AuditEvent[], maySeePeople: boolean): Names {
  const actors = maySeePeople ? distinct(events.map((event) => event.actorId).filter((id) => !isSystem(id))) : [];
  const units = distinct(events.map((event) => event.organisationId));
  const quiet = { retry: false, staleTime: LONG_MS };
  const people = useQueries({ queries: actors.map((id) => ({ ...getUserOptions({ path: { id } }), ...quiet })) });
  const organisations = useQueries({
    queries: units.map((id) => ({ ...getOrganisationOptions({ path: { id } }), ...quiet })),
  });
  return {
    people: Object.fromEntries(people.flatMap(({ data }) => (data ? [[data.id, data.displayName]] : []))),
    organisations: Object.fromEntries(organisations.flatMap(({ data }) => (data ? [[data.id, data.name]] : []))),
  };
}

/** What the product does by itself is done by nobody's account. */
export function isSystem(actorId: string): boolean {
  return /^[0-]+$/.test(actorId);
}

function distinct(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id): id is string => typeof id === "string"))];
}
