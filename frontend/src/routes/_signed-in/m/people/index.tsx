import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listUsersOptions } from "@/api/@tanstack/react-query.gen";
import { UnitPeoplePage } from "@/features/people/components/UnitPeoplePage";
import { inOrder } from "@/features/people/roles";
import { parseListSearch } from "@/shared/list/list-search";
import { type Caller, may, unitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/m/people/")({
  validateSearch: parseListSearch,
  beforeLoad: requirePermission("user.read"),
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: ({ context: { queryClient, caller }, deps }) => queryClient.ensureQueryData(peopleOf(caller, deps.cursor)),
  component: People,
});

function peopleOf(caller: Caller, cursor: string | undefined) {
  const unit = unitOf(caller);
  return listUsersOptions({ query: { ...(unit && { unit: unit.organisationId }), ...(cursor && { cursor }) } });
}

function People() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const unit = unitOf(caller);
  const { data } = useSuspenseQuery(peopleOf(caller, search.cursor));
  return (
    <UnitPeoplePage
      unit={{ id: unit?.organisationId ?? "", name: unit?.name ?? "" }}
      page={data}
      roles={may(caller, "user.invite") ? inOrder(caller.givableRoles) : []}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
