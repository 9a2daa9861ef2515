import { useQuery } from "@tanstack/react-query";
import { getEligibilityOptions } from "@/api/@tanstack/react-query.gen";

/**
 * Which rules of its round an application meets.
 *
 * @param version of the application: what is told is of what was kept last
 * @param isRuled whether its round has rules; else nothing is asked
 */
export function useEligibility(applicationId: string, version: number, isRuled: boolean) {
  const options = getEligibilityOptions({ path: { id: applicationId } });
  return useQuery({
    ...options,
    queryKey: [...options.queryKey, version] as unknown as typeof options.queryKey,
    enabled: isRuled,
    placeholderData: (before) => before,
  }).data;
}
