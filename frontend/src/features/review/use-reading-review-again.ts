import { useQueryClient } from "@tanstack/react-query";
import { getReviewQueryKey } from "@/api/@tanstack/react-query.gen";

export function useReadingReviewAgain(id: string): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: getReviewQueryKey({ path: { id } }) });
}
