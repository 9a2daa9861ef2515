import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listUsersOptions } from "@/api/@tanstack/react-query.gen";
import { UnitPeoplePage } from "@/features/people/components/UnitPeoplePage";
import { parsePeopleSearch } from "@/features/people/people-search";
import { rolesToGive } from "@/features/people/roles";
import { actingUnitOf, type Caller, may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/m/people/")({
  validateSearch: parsePeopleSearch,
  beforeLoad: requirePermission("user.read"),
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: ({ context: { queryClient, caller }, deps }) => queryClient.ensureQueryData(peopleOf(caller, deps.cursor)),
  component: People,
});

/** The unit acted for; somebody of one unit acts for that one. */
function unitOf(caller: Caller) {
  const unit = actingUnitOf(caller) ?? caller.units[0];
  return { id: unit?.organisationId ?? "", name: unit?.name ?? "" };
}

function peopleOf(caller: Caller, cursor: string | undefined) {
  const { id } = unitOf(caller);
  return listUsersOptions({ query: { ...(id && { unit: id }), ...(cursor && { cursor }) } });
}

function People() {
  const { cursor } = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const { data } = useSuspenseQuery(peopleOf(caller, cursor));
  return (
    <UnitPeoplePage
      unit={unitOf(caller)}
      page={data}
      roles={may(caller, "user.invite") ? rolesToGive(caller.roles) : []}
      onNext={(next) => void navigate({ search: { cursor: next } })}
    />
  );
}
