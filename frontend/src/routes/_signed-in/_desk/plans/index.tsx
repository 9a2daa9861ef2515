import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listPlanImportsOptions, listPlansOptions } from "@/api/@tanstack/react-query.gen";
import { PlansPage } from "@/features/plan/desk/PlansPage";
import { parseListSearch } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const plans = (cursor: string | undefined) => listPlansOptions({ query: cursor === undefined ? {} : { cursor } });
const imports = () => listPlanImportsOptions({ query: { state: "OPEN" } });

export const Route = createFileRoute("/_signed-in/_desk/plans/")({
  beforeLoad: requirePermission("plan.read-draft"),
  validateSearch: parseListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([queryClient.ensureQueryData(plans(deps.cursor)), queryClient.ensureQueryData(imports())]),
  component: Plans,
});

function Plans() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  return (
    <PlansPage
      plans={useSuspenseQuery(plans(search.cursor)).data}
      imports={useSuspenseQuery(imports()).data}
      mayImport={may(caller, "plan.import")}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      onRead={(importId) => void navigate({ to: "/plans/imports/$importId", params: { importId } })}
    />
  );
}
