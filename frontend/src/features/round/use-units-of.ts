import { useQuery, useQueryClient } from "@tanstack/react-query";
import {
  expandOrganisationGroupOptions,
  listOrganisationGroupsOptions,
  listOrganisationsOptions,
} from "@/api/@tanstack/react-query.gen";
import type { OrganisationGroupSummary, OrganisationSummary, PageOrganisationSummary } from "@/api/types.gen";

const PAGE = 200;

/** Kinds of unit that apply. */
export const CALLED_KINDS = ["CENTRE", "SCHOOL", "TOWN", "VILLAGE", "ENTERPRISE"] as const;
export type CalledKind = (typeof CALLED_KINDS)[number];

/** Where many units come from at once: a group that somebody defined, or all of a kind below an organisation. */
export type UnitSource = { group: string } | { kind: CalledKind; below: string };

export function useGroups(): readonly OrganisationGroupSummary[] {
  return useQuery(listOrganisationGroupsOptions({ query: { limit: PAGE } })).data?.items ?? [];
}

/** Reads all units of a source, page by page, in division order. */
export function useUnitsOf(): (source: UnitSource) => Promise<OrganisationSummary[]> {
  const queryClient = useQueryClient();
  const pageOf = (source: UnitSource, cursor: string | undefined): Promise<PageOrganisationSummary> => {
    const place = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
    return "group" in source
      ? queryClient.fetchQuery(expandOrganisationGroupOptions({ path: { id: source.group }, query: place }))
      : queryClient.fetchQuery(listOrganisationsOptions({ query: { ...source, ...place } }));
  };
  return async (source) => {
    const units: OrganisationSummary[] = [];
    let cursor: string | undefined;
    do {
      const page = await pageOf(source, cursor);
      units.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return units;
  };
}
