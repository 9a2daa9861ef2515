import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import {
  getRoundOptions,
  listApplicationsOptions,
  listProgrammesOptions,
  listRoundsOptions,
} from "@/api/@tanstack/react-query.gen";
import {
  type ApplicationSearch,
  applicationQuery,
  parseApplicationSearch,
} from "@/features/application/application-search";
import { ApplicationListPage, COLUMNS } from "@/features/application/desk/ApplicationListPage";
import { mayHandle } from "@/features/round/may-run";
import { ViewsBar } from "@/features/saved-view/desk/ViewsBar";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

/** Those of some years; further ones come by an address. */
const rounds = () => listRoundsOptions({ query: { limit: 200 } });

export const Route = createFileRoute("/_signed-in/_desk/applications/")({
  staticData: { phone: "/m/applications", isMoreAtDesk: true },
  beforeLoad: requirePermission("application.read"),
  validateSearch: parseApplicationSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(listApplicationsOptions({ query: applicationQuery(deps) })),
      queryClient.ensureQueryData(rounds()),
    ]),
  component: Applications,
});

function Applications() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data, isPlaceholderData } = useQuery({
    ...listApplicationsOptions({ query: applicationQuery(search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const opened = useSuspenseQuery(rounds()).data.items.filter(({ standing }) => standing !== "DRAFT");
  const round = useQuery({
    ...getRoundOptions({ path: { id: search.round ?? "" } }),
    enabled: search.round !== undefined,
  });
  const caller = useCaller();
  const hasCheck = round.data?.stages.some(({ kind }) => kind === "formal-check") ?? false;
  const isChecker = round.data !== undefined && hasCheck && mayHandle(caller, round.data, "application.check");
  const mayRead = may(caller, "programme.read");
  const programmes = useQuery({ ...listProgrammesOptions({ query: { limit: 200 } }), enabled: mayRead }).data?.items;
  const onSearch = (next: ApplicationSearch) => void navigate({ search: next });
  return (
    <ApplicationListPage
      programmes={programmes ?? []}
      views={
        <ViewsBar
          list="APPLICATIONS"
          parse={parseApplicationSearch}
          columns={COLUMNS}
          search={search}
          onSearch={onSearch}
        />
      }
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      rounds={opened}
      stages={round.data?.stages ?? []}
      checked={isChecker ? round.data : undefined}
      search={search}
      onSearch={onSearch}
    />
  );
}
