import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, redirect } from "@tanstack/react-router";
import {
  getPlanDraftOptions,
  getPlanDraftQueryKey,
  listDraftFaultsOptions,
  listMeasuresOptions,
  listOrganisationGroupsOptions,
  listOrganisationsOptions,
} from "@/api/@tanstack/react-query.gen";
import { DraftPage } from "@/features/plan/desk/drafting/DraftPage";
import { namedUnits } from "@/features/plan/use-bindable-units";
import { asProblem } from "@/shared/api/problem";
import { requirePermission } from "@/shared/session/guards";

const organisations = () => listOrganisationsOptions({ query: { limit: 200 } });
const groups = () => listOrganisationGroupsOptions({ query: { limit: 200 } });

export const Route = createFileRoute("/_signed-in/_desk/plans/$planId/draft")({
  beforeLoad: requirePermission("plan.edit"),
  loader: async ({ context: { queryClient }, params }) => {
    const path = { id: params.planId };
    // Read anew: the back button leads to drafts that were sent or given up meanwhile.
    const draft = await queryClient.fetchQuery(getPlanDraftOptions({ path })).catch((error: unknown) => {
      if (asProblem(error).status === 409) return undefined;
      throw error;
    });
    if (draft?.shown.state !== "DRAFT") throw redirect({ to: "/plans/$planId", params, replace: true });
    await Promise.all([
      queryClient.ensureQueryData(listDraftFaultsOptions({ path })),
      queryClient.ensureQueryData(listMeasuresOptions()),
      queryClient.ensureQueryData(organisations()),
      queryClient.ensureQueryData(groups()),
    ]);
  },
  component: PlanDraft,
});

function PlanDraft() {
  const { planId } = Route.useParams();
  const navigate = Route.useNavigate();
  const queryClient = useQueryClient();
  const path = { id: planId };
  const plan = useSuspenseQuery(getPlanDraftOptions({ path })).data;
  const faults = useSuspenseQuery(listDraftFaultsOptions({ path })).data;
  const measures = useSuspenseQuery(listMeasuresOptions()).data;
  const units = useSuspenseQuery(organisations()).data;
  const unitGroups = useSuspenseQuery(groups()).data;
  return (
    <DraftPage
      key={planId}
      plan={plan}
      faults={faults}
      measures={measures}
      units={namedUnits(unitGroups.items, units.items)}
      hasMoreUnits={Boolean(units.next ?? unitGroups.next)}
      onSent={(sent) =>
        void (sent.shown.signOffId
          ? navigate({ to: "/sign-offs/$signOffId", params: { signOffId: sent.shown.signOffId } })
          : navigate({ to: "/sign-offs" }))
      }
      onDiscarded={() => void navigate({ to: "/plans" })}
      onReload={() => void queryClient.invalidateQueries({ queryKey: getPlanDraftQueryKey({ path }) })}
    />
  );
}
