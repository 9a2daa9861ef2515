import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listTargetRowsOptions } from "@/api/@tanstack/react-query.gen";
import { TargetRowsPage } from "@/features/plan/desk/TargetRowsPage";
import { parseListSearch } from "@/shared/list/list-search";
import { requirePermission } from "@/shared/session/guards";

const rows = (id: string, targetId: string, cursor: string | undefined) =>
  listTargetRowsOptions({ path: { id, targetId }, query: cursor === undefined ? {} : { cursor } });

export const Route = createFileRoute("/_signed-in/_desk/plans/$planId/targets/$targetId")({
  beforeLoad: requirePermission("plan.read"),
  validateSearch: parseListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(rows(params.planId, params.targetId, deps.cursor)),
  component: TargetRows,
});

function TargetRows() {
  const { planId, targetId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(rows(planId, targetId, search.cursor));
  return <TargetRowsPage page={data} search={search} onSearch={(next) => void navigate({ search: next })} />;
}
