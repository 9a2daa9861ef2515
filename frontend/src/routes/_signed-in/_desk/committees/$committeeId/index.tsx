import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getCommitteeOptions, listCommitteeMeetingsOptions } from "@/api/@tanstack/react-query.gen";
import { CommitteePage } from "@/features/committee/desk/CommitteePage";
import { parseDaySearch } from "@/features/organisation/organisation-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/committees/$committeeId/")({
  validateSearch: parseDaySearch,
  beforeLoad: requirePermission("committee.read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { committeeId: id }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(getCommitteeOptions({ path: { id }, query: deps })),
      queryClient.ensureQueryData(listCommitteeMeetingsOptions({ path: { id } })),
    ]),
  component: Committee,
});

function Committee() {
  const { committeeId: id } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: committee } = useSuspenseQuery(getCommitteeOptions({ path: { id }, query: search }));
  const { data: meetings } = useSuspenseQuery(listCommitteeMeetingsOptions({ path: { id } }));
  return (
    <CommitteePage
      committee={committee}
      meetings={meetings.items}
      mayEdit={may(useCaller(), "committee.edit")}
      onDay={(on) => void navigate({ search: on ? { on } : {} })}
    />
  );
}
