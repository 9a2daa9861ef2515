import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listReviewsOptions, listRoundsOptions } from "@/api/@tanstack/react-query.gen";
import { ReviewListPage } from "@/features/review/desk/ReviewListPage";
import { COLUMNS } from "@/features/review/desk/use-review-columns";
import { parseReviewSearch, type ReviewSearch, reviewQuery } from "@/features/review/review-search";
import { ViewsBar } from "@/features/saved-view/desk/ViewsBar";
import { requirePermission } from "@/shared/session/guards";

/** Those of some years; further ones come by an address. */
const rounds = () => listRoundsOptions({ query: { limit: 200 } });

export const Route = createFileRoute("/_signed-in/_desk/reviews/")({
  beforeLoad: requirePermission("review.read-of-round", "review.oversee"),
  validateSearch: parseReviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(listReviewsOptions({ query: reviewQuery(deps) })),
      queryClient.ensureQueryData(rounds()),
    ]),
  component: Reviews,
});

function Reviews() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data, isPlaceholderData } = useQuery({
    ...listReviewsOptions({ query: reviewQuery(search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const opened = useSuspenseQuery(rounds()).data.items.filter(({ standing }) => standing !== "DRAFT");
  const onSearch = (next: ReviewSearch) => void navigate({ search: next });
  return (
    <ReviewListPage
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      views={
        <ViewsBar list="REVIEWS" parse={parseReviewSearch} columns={COLUMNS} search={search} onSearch={onSearch} />
      }
      experts={[]}
      rounds={opened}
      search={search}
      onSearch={onSearch}
    />
  );
}
