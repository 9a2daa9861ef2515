import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { allQuotas } from "@/features/round/all-quotas";
import { QuotasPage } from "@/features/round/desk/rounds/QuotasPage";
import { mayRun } from "@/features/round/may-run";
import { useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/quotas")({
  beforeLoad: requirePermission("round.read-units"),
  loader: async ({ context: { queryClient }, params: { roundId: id } }) => {
    const [quotas] = await Promise.all([
      allQuotas(queryClient, id),
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
    ]);
    return quotas;
  },
  component: Quotas,
});

function Quotas() {
  const { roundId: id } = Route.useParams();
  const navigate = Route.useNavigate();
  const { data: round } = useSuspenseQuery(getRoundOptions({ path: { id } }));
  return (
    <QuotasPage
      key={id}
      round={round}
      quotas={Route.useLoaderData()}
      mayEdit={mayRun(useCaller(), round) && round.standing !== "CONCLUDED"}
      onSaved={() => void navigate({ to: "/rounds/$roundId", params: { roundId: id } })}
    />
  );
}
