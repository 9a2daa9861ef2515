import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getPlanOptions, getPlanProgressOptions } from "@/api/@tanstack/react-query.gen";
import { ClosingPage } from "@/features/plan/desk/ClosingPage";
import { etagOf } from "@/shared/api/versions";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/plans/$planId/closing")({
  beforeLoad: requirePermission("plan.close"),
  loader: ({ context: { queryClient }, params }) => {
    const path = { id: params.planId };
    return Promise.all([
      queryClient.ensureQueryData(getPlanOptions({ path })),
      queryClient.ensureQueryData(getPlanProgressOptions({ path })),
    ]);
  },
  component: Closing,
});

function Closing() {
  const { planId } = Route.useParams();
  const navigate = Route.useNavigate();
  const path = { id: planId };
  const plan = useSuspenseQuery(getPlanOptions({ path })).data;
  const progress = useSuspenseQuery(getPlanProgressOptions({ path })).data;
  return (
    <ClosingPage
      progress={progress}
      version={etagOf(plan.version)}
      onClosed={() => void navigate({ to: "/dashboard", search: { year: plan.year } })}
    />
  );
}
