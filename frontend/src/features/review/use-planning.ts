import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  carryOutAssignmentPlanMutation,
  discardAssignmentPlanMutation,
  editAssignmentPlanMutation,
  getAssignmentPlanQueryKey,
  getRoundQueryKey,
  listAssignmentPlansQueryKey,
  listExpertsQueryKey,
  listPlannedCasesQueryKey,
  listPlannedLoadsQueryKey,
  listReviewersQueryKey,
  listReviewsQueryKey,
  makeAssignmentPlanMutation,
  putExpertMutation,
} from "@/api/@tanstack/react-query.gen";
import type { AssignmentPlan, Expert } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

/** While a plan is being made it is asked for again after this. */
export const AGAIN_MS = 1_000;

export function useMakingPlan(roundId: string, onMade: (planId: string) => void) {
  return useAction(makeAssignmentPlanMutation(), {
    onDone: ({ id }) => onMade(id),
    invalidates: [listAssignmentPlansQueryKey({ path: { id: roundId } })],
    showsProblem: true,
  });
}

function ofPlan({ roundId, id }: AssignmentPlan): QueryKey[] {
  const path = { id: roundId, planId: id };
  return [
    getAssignmentPlanQueryKey({ path }),
    listPlannedCasesQueryKey({ path }),
    listPlannedLoadsQueryKey({ path }),
    listAssignmentPlansQueryKey({ path: { id: roundId } }),
  ];
}

export function useEditingPlan(plan: AssignmentPlan) {
  const { t } = useTranslation("assignment");
  return useAction(editAssignmentPlanMutation(), {
    done: t("changed"),
    version: etagOf(plan.version),
    invalidates: ofPlan(plan),
    rereadsWhenChanged: true,
    showsProblem: true,
  });
}

export function useCarryingOut(plan: AssignmentPlan, onDone: () => void) {
  const { t } = useTranslation("assignment");
  const path = { id: plan.roundId };
  return useAction(carryOutAssignmentPlanMutation(), {
    done: t("carried-out"),
    version: etagOf(plan.version),
    invalidates: [...ofPlan(plan), listReviewsQueryKey(), listReviewersQueryKey({ path }), getRoundQueryKey({ path })],
    onDone,
    rereadsWhenChanged: true,
    showsProblem: true,
  });
}

export function useDiscardingPlan(plan: AssignmentPlan) {
  const { t } = useTranslation("assignment");
  return useAction(discardAssignmentPlanMutation(), {
    done: t("discarded"),
    version: etagOf(plan.version),
    invalidates: ofPlan(plan),
    rereadsWhenChanged: true,
    showsProblem: true,
  });
}

export function useWritingExpert(organisationId: string, expert: Expert, onDone: () => void) {
  const { t } = useTranslation("assignment");
  const queryClient = useQueryClient();
  return useAction(putExpertMutation(), {
    done: t("expert.done"),
    version: etagOf(expert.version),
    onDone: () => {
      onDone();
      void queryClient.invalidateQueries({ queryKey: listExpertsQueryKey({ path: { id: organisationId } }) });
    },
    showsProblem: true,
  });
}
