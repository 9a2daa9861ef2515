import { useQuery } from "@tanstack/react-query";
import { replayRankingOptions } from "@/api/@tanstack/react-query.gen";

/** Makes the last ranking of an experts' stage again, only when asked to. */
export function useReplay(roundId: string, stage: string) {
  const { data, isFetching, refetch } = useQuery({
    ...replayRankingOptions({ path: { id: roundId }, query: { stage } }),
    enabled: false,
    throwOnError: true,
  });
  return { replayed: data, isPending: isFetching, replay: () => void refetch() };
}
