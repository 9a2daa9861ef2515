import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getPlanImportOptions, getPlanImportQueryKey, listPlansOptions } from "@/api/@tanstack/react-query.gen";
import { ImportPage } from "@/features/plan/desk/drafting/ImportPage";
import { requirePermission } from "@/shared/session/guards";

const published = () => listPlansOptions({ query: { state: "PUBLISHED" } });

export const Route = createFileRoute("/_signed-in/_desk/plans/imports/$importId")({
  beforeLoad: requirePermission("plan.import"),
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(getPlanImportOptions({ path: { id: params.importId } })),
      queryClient.ensureQueryData(published()),
    ]),
  component: Import,
});

function Import() {
  const { importId } = Route.useParams();
  const navigate = Route.useNavigate();
  const queryClient = useQueryClient();
  const path = { id: importId };
  return (
    <ImportPage
      key={importId}
      read={useSuspenseQuery(getPlanImportOptions({ path })).data}
      plans={useSuspenseQuery(published()).data.items}
      onReload={() => void queryClient.invalidateQueries({ queryKey: getPlanImportQueryKey({ path }) })}
      onAccepted={(planId) => void navigate({ to: "/plans/$planId/draft", params: { planId } })}
      onDiscarded={() => void navigate({ to: "/plans" })}
    />
  );
}
