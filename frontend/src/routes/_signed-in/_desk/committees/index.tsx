import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listCommitteesOptions } from "@/api/@tanstack/react-query.gen";
import { parseCommitteesSearch } from "@/features/committee/committee-search";
import { CommitteesPage } from "@/features/committee/desk/CommitteesPage";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/committees/")({
  validateSearch: parseCommitteesSearch,
  beforeLoad: requirePermission("committee.read"),
  loaderDeps: ({ search }) => queryOf(parseCommitteesSearch, search),
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(listCommitteesOptions({ query: deps })),
  component: Committees,
});

function Committees() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(listCommitteesOptions({ query: queryOf(parseCommitteesSearch, search) }));
  return (
    <CommitteesPage
      page={data}
      mayEdit={may(useCaller(), "committee.edit")}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      onCreated={({ id }) => void navigate({ to: "/committees/$committeeId", params: { committeeId: id } })}
    />
  );
}
