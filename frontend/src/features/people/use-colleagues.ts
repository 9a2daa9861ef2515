import { useQuery } from "@tanstack/react-query";
import { listUsersOptions } from "@/api/@tanstack/react-query.gen";
import type { UserSummary } from "@/api/types.gen";
import { useSettled } from "@/shared/ui/use-settled";

const MOST_SHOWN = 50;

/** People who can take something over: in use, found by some characters of their name. */
export function useColleagues(name: string, unit?: string): readonly UserSummary[] {
  const wanted = useSettled(name.trim());
  const { data } = useQuery({
    ...listUsersOptions({
      query: { limit: MOST_SHOWN, state: "ACTIVE", ...(wanted && { name: wanted }), ...(unit && { unit }) },
    }),
    placeholderData: (before) => before,
  });
  return data?.items ?? [];
}
