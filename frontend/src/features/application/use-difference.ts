import { useQuery } from "@tanstack/react-query";
import { compareApplicationRevisionsOptions } from "@/api/@tanstack/react-query.gen";

/** What changed in a handing-in since an earlier one; nothing is asked of the first. */
export function useDifference(applicationId: string, number: number, since: number) {
  return useQuery({
    ...compareApplicationRevisionsOptions({ path: { id: applicationId, number }, query: { since } }),
    enabled: number > 1,
    throwOnError: true,
  }).data;
}
