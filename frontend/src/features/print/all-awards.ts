import type { QueryClient } from "@tanstack/react-query";
import { listAwardsOptions } from "@/api/@tanstack/react-query.gen";
import type { Award } from "@/api/types.gen";

const PAGE = 200;

/** All awards of a round that hold, by title: a list on paper has no pages to turn. */
export async function allAwards(queryClient: QueryClient, round: string): Promise<Award[]> {
  const awards: Award[] = [];
  let cursor: string | undefined;
  do {
    const query = {
      round,
      withdrawn: false,
      sort: "title",
      limit: PAGE,
      ...(cursor !== undefined && { cursor }),
    } as const;
    const page = await queryClient.fetchQuery(listAwardsOptions({ query }));
    awards.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return awards;
}
