import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listPlanImportsOptions, listPlansOptions } from "@/api/@tanstack/react-query.gen";
import { PlansPage } from "@/features/plan/desk/PlansPage";
import { type PlanSearch, planSearch } from "@/features/plan/plan-search";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const plans = (search: PlanSearch) => listPlansOptions({ query: queryOf(planSearch, search) });
const imports = () => listPlanImportsOptions({ query: { state: "OPEN" } });

export const Route = createFileRoute("/_signed-in/_desk/plans/")({
  beforeLoad: requirePermission("plan.read-draft"),
  validateSearch: planSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([queryClient.ensureQueryData(plans(deps)), queryClient.ensureQueryData(imports())]),
  component: Plans,
});

function Plans() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  return (
    <PlansPage
      plans={useSuspenseQuery(plans(search)).data}
      imports={useSuspenseQuery(imports()).data}
      mayImport={may(caller, "plan.import")}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      onRead={(importId) => void navigate({ to: "/plans/imports/$importId", params: { importId } })}
    />
  );
}
