import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listProgrammesOptions } from "@/api/@tanstack/react-query.gen";
import { ProgrammesPage } from "@/features/round/desk/programme/ProgrammesPage";
import { type ProgrammeSearch, programmeSearch } from "@/features/round/programme-search";
import { useTemplates } from "@/features/round/use-templates";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const programmes = (search: ProgrammeSearch) => listProgrammesOptions({ query: queryOf(programmeSearch, search) });

export const Route = createFileRoute("/_signed-in/_desk/programmes/")({
  beforeLoad: requirePermission("programme.read"),
  validateSearch: programmeSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(programmes(deps)),
  component: Programmes,
});

function Programmes() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const templates = useTemplates();
  return (
    <ProgrammesPage
      page={useSuspenseQuery(programmes(search)).data}
      templates={templates}
      mayEdit={may(useCaller(), "programme.edit")}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      onCreated={({ id }) => void navigate({ to: "/programmes/$programmeId", params: { programmeId: id } })}
    />
  );
}
