import type { QueryClient } from "@tanstack/react-query";
import { listRoundQuotasOptions } from "@/api/@tanstack/react-query.gen";
import type { RoundQuota } from "@/api/types.gen";

const PAGE = 200;

/** All units that a round calls, in division order: they are set all at once. */
export async function allQuotas(queryClient: QueryClient, id: string): Promise<RoundQuota[]> {
  const quotas: RoundQuota[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
    const page = await queryClient.fetchQuery(listRoundQuotasOptions({ path: { id }, query }));
    quotas.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return quotas;
}
