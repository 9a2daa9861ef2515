import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getPlanOptions, listPlanChangesOptions, listPlanVersionsOptions } from "@/api/@tanstack/react-query.gen";
import { PlanPage } from "@/features/plan/desk/PlanPage";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

interface VersionSearch {
  /** The version to read; the one in force without it. */
  version?: number;
}

const shown = (id: string, { version }: VersionSearch) =>
  getPlanOptions({ path: { id }, query: version === undefined ? {} : { version } });

export const Route = createFileRoute("/_signed-in/_desk/plans/$planId/")({
  beforeLoad: requirePermission("plan.read"),
  validateSearch: (search: Record<string, unknown>): VersionSearch =>
    Number.isInteger(search.version) ? { version: search.version as number } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(shown(planId, deps)),
      queryClient.ensureQueryData(listPlanVersionsOptions({ path: { id: planId } })),
    ]),
  component: PlanVersion,
});

function PlanVersion() {
  const { planId } = Route.useParams();
  const caller = useCaller();
  const navigate = Route.useNavigate();
  const plan = useSuspenseQuery(shown(planId, Route.useSearch())).data;
  const versions = useSuspenseQuery(listPlanVersionsOptions({ path: { id: planId } })).data;
  const { number } = plan.shown;
  const changes = useQuery({
    ...listPlanChangesOptions({ path: { id: planId, number } }),
    enabled: number > 1,
  });
  return (
    <PlanPage
      plan={plan}
      versions={versions}
      changes={changes.data ?? []}
      mayEdit={may(caller, "plan.edit")}
      mayClose={may(caller, "plan.close")}
      onAmended={() => void navigate({ to: "/plans/$planId/draft", params: { planId } })}
    />
  );
}
