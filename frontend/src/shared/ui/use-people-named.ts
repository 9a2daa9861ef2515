import { useQuery } from "@tanstack/react-query";
import { listUsersOptions } from "@/api/@tanstack/react-query.gen";
import type { UserSummary } from "@/api/types.gen";
import { useSettled } from "./use-settled";

const MOST_SHOWN = 50;

/** People in use, found by some characters of their name; of one unit where it is given. */
export function usePeopleNamed(name: string, unit?: string): readonly UserSummary[] {
  const wanted = useSettled(name.trim());
  const { data } = useQuery({
    ...listUsersOptions({
      query: { limit: MOST_SHOWN, state: "ACTIVE", ...(wanted && { name: wanted }), ...(unit && { unit }) },
    }),
    placeholderData: (before) => before,
  });
  return data?.items ?? [];
}
