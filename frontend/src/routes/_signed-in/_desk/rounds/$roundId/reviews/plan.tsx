import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  getAssignmentPlanOptions,
  getJobOptions,
  getRoundOptions,
  listAssignmentPlansOptions,
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
import { OpenPlans } from "@/features/review/desk/plan/OpenPlans";
import { PersonTies } from "@/features/review/desk/plan/PersonTies";
import { PlannedCases } from "@/features/review/desk/plan/PlannedCases";
import { PlannedLoads } from "@/features/review/desk/plan/PlannedLoads";
import { PlanSummary } from "@/features/review/desk/plan/PlanSummary";
import { plannedCasesQuery, planSearch } from "@/features/review/plan-search";
import { AGAIN_MS } from "@/features/review/use-planning";
import { ReviewStageChoice } from "@/shared/desk/ReviewStageChoice";
import { reviewStage } from "@/shared/desk/review-stages";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { Page } from "@/shared/ui/Page";
import { Loading } from "@/shared/ui/states";

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
  const { plan, stage, another } = Route.useSearch();
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
      {plan !== undefined && <Made key={plan} round={round} planId={plan} />}
      {plan === undefined && another && <Asking round={round} asked={stage} />}
      {plan === undefined && !another && <Latest round={round} asked={stage} />}
    </Page>
  );
}

/** Plans of a stage, or of all, that are being made or can still be carried out; the latest first. */
function useOpenPlans(roundId: string, stage: string | undefined) {
  const query = { open: true, limit: 20, ...(stage !== undefined && { stage }) };
  return useQuery({ ...listAssignmentPlansOptions({ path: { id: roundId }, query }), throwOnError: true }).data?.items;
}

/** Goes on with what was begun, which stays in view when it is open no longer. */
function Latest({ round, asked }: { round: Round; asked: string | undefined }) {
  const plans = useOpenPlans(round.id, asked);
  const [begun, setBegun] = useState<string>();
  const latest = begun ?? plans?.[0]?.id;
  if (latest !== begun) setBegun(latest);
  if (plans === undefined) return <Loading />;
  return latest === undefined ? (
    <Asking round={round} asked={asked} />
  ) : (
    <Made key={latest} round={round} planId={latest} />
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
  const open = useOpenPlans(round.id, undefined);
  if (experts === undefined) return <Loading />;
  return (
    <>
      <OpenPlans roundId={round.id} plans={open ?? []} />
      <ReviewStageChoice
        round={round}
        value={stage ?? ""}
        onChoose={(next) => void navigate({ search: { stage: next, another: true } })}
      />
      <MakePlanForm
        roundId={round.id}
        scorers={round.scorers}
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

function Made({ round, planId }: { round: Round; planId: string }) {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const path = { id: round.id, planId };
  const others = useOpenPlans(round.id, undefined)?.filter(({ id }) => id !== planId);
  const plan = useQuery({
    ...getAssignmentPlanOptions({ path }),
    refetchInterval: ({ state }) => (state.data?.state === "MAKING" ? AGAIN_MS : false),
    throwOnError: true,
  }).data;
  const isMaking = plan?.state === "MAKING";
  const job = useQuery({
    ...getJobOptions({ path: { id: plan?.jobId ?? "" } }),
    enabled: isMaking,
    refetchInterval: AGAIN_MS,
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
      <PlanSummary
        plan={plan}
        job={isMaking ? job : undefined}
        onAnother={() => void navigate({ search: { stage: plan.stageId, another: true } })}
      />
      <OpenPlans roundId={round.id} plans={others ?? []} />
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
