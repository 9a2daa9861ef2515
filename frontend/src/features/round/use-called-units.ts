import { useQuery, useQueryClient } from "@tanstack/react-query";
import { listRoundQuotasQueryKey } from "@/api/@tanstack/react-query.gen";
import type { RoundQuota } from "@/api/types.gen";
import { allQuotas } from "./all-quotas";

/** The units that a round calls, in division order, once they are wanted. */
export function useCalledUnits(id: string, isWanted: boolean): readonly RoundQuota[] {
  const queryClient = useQueryClient();
  const { data } = useQuery({
    queryKey: [...listRoundQuotasQueryKey({ path: { id } }), "all"],
    queryFn: () => allQuotas(queryClient, id),
    enabled: isWanted,
  });
  return data ?? [];
}
