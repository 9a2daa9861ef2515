import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listUsersOptions } from "@/api/@tanstack/react-query.gen";
import { PeoplePage } from "@/features/people/desk/PeoplePage";
import { parsePeopleSearch } from "@/features/people/people-search";
import { inOrder } from "@/features/people/roles";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/people/")({
  validateSearch: parsePeopleSearch,
  staticData: { phone: "/m/people", isMoreAtDesk: true },
  beforeLoad: requirePermission("user.read"),
  loaderDeps: ({ search }) => queryOf(parsePeopleSearch, search),
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(listUsersOptions({ query: deps })),
  component: People,
});

function People() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const { data, isPlaceholderData } = useQuery({
    ...listUsersOptions({ query: queryOf(parsePeopleSearch, search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return (
    <PeoplePage
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      roles={may(caller, "user.invite") ? inOrder(caller.givableRoles) : []}
    />
  );
}
