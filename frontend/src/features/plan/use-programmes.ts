import { useQuery } from "@tanstack/react-query";
import { listProgrammesOptions } from "@/api/@tanstack/react-query.gen";
import type { ProgrammeSummary } from "@/api/types.gen";

/** The county's programmes, for a measure that counts one of them; none while they load. */
export function useProgrammes(): ProgrammeSummary[] {
  const { data } = useQuery(listProgrammesOptions({ query: { limit: 200 } }));
  return data?.items ?? [];
}
