import { useQuery } from "@tanstack/react-query";
import { getApplicationResultOptions } from "@/api/@tanstack/react-query.gen";
import type { RoundApplication } from "@/api/types.gen";
import { ResultCard } from "@/features/decision/components/ResultCard";
import { mayHaveResult } from "@/features/decision/may-have-result";
import { ifThere } from "@/shared/api/if-there";

/** Nothing until there is a result that the reader may see. */
export function ApplicationResult({ application }: { application: RoundApplication }) {
  const result = useQuery({
    ...ifThere(getApplicationResultOptions({ path: { id: application.id } })),
    enabled: mayHaveResult(application),
    throwOnError: true,
  });
  return result.data ? <ResultCard result={result.data} /> : null;
}
