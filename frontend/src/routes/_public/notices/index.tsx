import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listPublicNoticesOptions } from "@/api/@tanstack/react-query.gen";
import { NoticesPage } from "@/features/public/components/NoticesPage";
import { parseListSearch, queryOf } from "@/shared/list/list-search";

export const Route = createFileRoute("/_public/notices/")({
  validateSearch: parseListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(listPublicNoticesOptions({ query: queryOf(parseListSearch, deps) })),
  component: Notices,
});

function Notices() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data } = useQuery({
    ...listPublicNoticesOptions({ query: queryOf(parseListSearch, search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return (
    <NoticesPage page={data ?? { items: [] }} search={search} onSearch={(next) => void navigate({ search: next })} />
  );
}
