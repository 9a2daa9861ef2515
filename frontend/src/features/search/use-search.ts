import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { searchOptions } from "@/api/@tanstack/react-query.gen";
import { useSettled } from "@/shared/ui/use-settled";

/** What is found by what is being typed, once the fingers rest; a question that is overtaken is called off. */
export function useSearch(typed: string) {
  const wanted = typed.trim();
  const words = useSettled(wanted);
  const { data, error, isFetching, refetch } = useQuery({
    ...searchOptions({ query: { q: words } }),
    enabled: words !== "",
    placeholderData: keepPreviousData,
    retry: false,
  });
  return {
    words,
    found: words === "" ? undefined : data,
    error: words === "" ? null : error,
    isLoading: wanted !== "" && (isFetching || words !== wanted),
    again: () => void refetch(),
  };
}
