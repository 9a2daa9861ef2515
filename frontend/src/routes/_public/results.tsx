import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listPublicResultsOptions } from "@/api/@tanstack/react-query.gen";
import { ResultsPage } from "@/features/public/components/ResultsPage";
import { programmesIn } from "@/features/public/programmes-in";
import { parseResultSearch, resultQuery } from "@/features/public/result-search";

/** The programmes to choose from are those of the latest awards. */
const LATEST = listPublicResultsOptions({ query: { limit: 200 } });

export const Route = createFileRoute("/_public/results")({
  validateSearch: parseResultSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(listPublicResultsOptions({ query: resultQuery(deps) })),
  component: Results,
});

function Results() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data = { items: [] } } = useQuery({
    ...listPublicResultsOptions({ query: resultQuery(search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const latest = useQuery(LATEST).data?.items ?? [];
  return (
    <ResultsPage
      page={data}
      programmes={programmesIn([...latest, ...data.items])}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
