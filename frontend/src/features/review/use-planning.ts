import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  carryOutAssignmentPlanMutation,
  discardAssignmentPlanMutation,
  editAssignmentPlanMutation,
  getAssignmentPlanQueryKey,
  getRoundQueryKey,
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

export function useMakingPlan(onMade: (planId: string) => void) {
  return useAction(makeAssignmentPlanMutation(), { onDone: ({ id }) => onMade(id), showsProblem: true });
}

function ofPlan({ roundId, id }: AssignmentPlan): QueryKey[] {
  const path = { id: roundId, planId: id };
  return [getAssignmentPlanQueryKey({ path }), listPlannedCasesQueryKey({ path }), listPlannedLoadsQueryKey({ path })];
}

export function useEditingPlan(plan: AssignmentPlan) {
  const { t } = useTranslation("assignment");
  return useAction(editAssignmentPlanMutation(), {
    done: t("changed"),
    version: etagOf(plan.version),
    invalidates: ofPlan(plan),
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
    showsProblem: true,
  });
}

export function useDiscardingPlan(plan: AssignmentPlan) {
  const { t } = useTranslation("assignment");
  return useAction(discardAssignmentPlanMutation(), {
    done: t("discarded"),
    version: etagOf(plan.version),
    invalidates: ofPlan(plan),
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
