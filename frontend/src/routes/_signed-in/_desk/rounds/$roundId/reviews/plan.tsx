import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  getAssignmentPlanOptions,
  getRoundOptions,
  listAvoidanceRequestsOptions,
  listExpertInvitationsOptions,
  listExpertsOptions,
  listPersonTiesOptions,
  listPlannedCasesOptions,
  listPlannedLoadsOptions,
} from "@/api/@tanstack/react-query.gen";
import type { Round } from "@/api/types.gen";
import { RoundAvoidance } from "@/features/avoidance/desk/RoundAvoidance";
import { InvitedExperts } from "@/features/review/desk/plan/InvitedExperts";
import { MakePlanForm } from "@/features/review/desk/plan/MakePlanForm";
import { PersonTies } from "@/features/review/desk/plan/PersonTies";
import { PlannedCases } from "@/features/review/desk/plan/PlannedCases";
import { PlannedLoads } from "@/features/review/desk/plan/PlannedLoads";
import { PlanSummary } from "@/features/review/desk/plan/PlanSummary";
import { plannedCasesQuery, planSearch } from "@/features/review/plan-search";
import { ReviewStageChoice } from "@/shared/desk/ReviewStageChoice";
import { reviewStage } from "@/shared/desk/review-stages";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { Page } from "@/shared/ui/Page";
import { Loading } from "@/shared/ui/states";

/** While a plan is being made it is asked for again after this. */
const AGAIN_MS = 1_000;

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/reviews/plan")({
  beforeLoad: requirePermission("review.assign"),
  validateSearch: planSearch,
  loader: ({ context: { queryClient }, params: { roundId: id } }) =>
    queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
  component: Plan,
});

function Plan() {
  const { t } = useTranslation("assignment");
  const { roundId } = Route.useParams();
  const { plan, stage } = Route.useSearch();
  const round = useSuspenseQuery(getRoundOptions({ path: { id: roundId } })).data;
  return (
    <Page
      title={t("title")}
      note={
        <Link to="/rounds/$roundId/reviews" params={{ roundId }}>
          {t("back", { round: round.description.title })}
        </Link>
      }
    >
      {plan === undefined ? (
        <Asking round={round} asked={stage} />
      ) : (
        <Made key={plan} roundId={roundId} planId={plan} />
      )}
    </Page>
  );
}

function Asking({ round, asked }: { round: Round; asked: string | undefined }) {
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const stage = reviewStage(round, asked)?.id;
  const path = { id: round.organisationId };
  const experts = useQuery({
    ...listExpertsOptions({ path, query: { limit: 200 } }),
    throwOnError: true,
  }).data;
  const invitations = useQuery(listExpertInvitationsOptions({ path: { id: round.id }, query: { limit: 200 } })).data;
  const avoidance = useQuery(listAvoidanceRequestsOptions({ path: { id: round.id }, query: { limit: 200 } })).data;
  const mayTie = may(caller, "tie.declare");
  const ties = useQuery({ ...listPersonTiesOptions({ path, query: { limit: 200 } }), enabled: mayTie }).data;
  if (experts === undefined) return <Loading />;
  return (
    <>
      <ReviewStageChoice
        round={round}
        value={stage ?? ""}
        onChoose={(next) => void navigate({ search: { stage: next } })}
      />
      <MakePlanForm
        roundId={round.id}
        stageId={stage}
        organisationId={round.organisationId}
        experts={experts.items}
        mayEditExperts={may(caller, "expert.edit")}
        onMade={(plan) => void navigate({ search: { plan, stage } })}
      />
      {invitations && <InvitedExperts roundId={round.id} experts={experts.items} invitations={invitations.items} />}
      {avoidance && <RoundAvoidance roundId={round.id} experts={experts.items} requests={avoidance.items} />}
      {ties && (
        <PersonTies
          organisationId={round.organisationId}
          roundId={round.id}
          ties={ties.items}
          mayRevoke={may(caller, "tie.revoke")}
        />
      )}
    </>
  );
}

function Made({ roundId, planId }: { roundId: string; planId: string }) {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const path = { id: roundId, planId };
  const plan = useQuery({
    ...getAssignmentPlanOptions({ path }),
    refetchInterval: ({ state }) => (state.data?.state === "MAKING" ? AGAIN_MS : false),
    throwOnError: true,
  }).data;
  const isMade = { enabled: plan !== undefined && plan.state !== "MAKING", throwOnError: true };
  const cases = useQuery({
    ...listPlannedCasesOptions({ path, query: plannedCasesQuery(search) }),
    placeholderData: keepPreviousData,
    ...isMade,
  });
  const loads = useQuery({ ...listPlannedLoadsOptions({ path, query: { limit: 200 } }), ...isMade });
  if (plan === undefined) return <Loading />;
  return (
    <>
      <PlanSummary plan={plan} onAnother={() => void navigate({ search: { stage: plan.stageId } })} />
      {cases.data && (
        <PlannedCases
          plan={plan}
          page={cases.data}
          isLoading={cases.isPlaceholderData}
          experts={loads.data?.items ?? []}
          search={search}
          onSearch={(next) => void navigate({ search: { ...next, plan: planId } })}
        />
      )}
      {loads.data && <PlannedLoads loads={loads.data.items} />}
    </>
  );
}
