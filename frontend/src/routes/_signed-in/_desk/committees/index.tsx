import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listCommitteesOptions } from "@/api/@tanstack/react-query.gen";
import { CommitteesPage } from "@/features/committee/desk/CommitteesPage";
import { parseListSearch } from "@/shared/list/list-search";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/committees/")({
  validateSearch: parseListSearch,
  beforeLoad: requirePermission("committee.read"),
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(listCommitteesOptions({ query: deps })),
  component: Committees,
});

function Committees() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(listCommitteesOptions({ query: { cursor: search.cursor } }));
  return <CommitteesPage page={data} search={search} onSearch={(next) => void navigate({ search: next })} />;
}
