import type { QueryClient } from "@tanstack/react-query";
import { getPlanOptions, getSignOffOptions, listPlanChangesOptions } from "@/api/@tanstack/react-query.gen";
import type { SignOff } from "@/api/types.gen";

/** A version of a plan, as the API asks for it. */
export interface SubjectPlan {
  planId: string;
  number: number;
}

/** What is signed, where it is a version of a plan that can still be shown. */
export function subjectPlanOf({ subjectType, subjectPlace }: SignOff): SubjectPlan | null {
  if (subjectType !== "plan-version" || subjectPlace === null) return null;
  return { planId: subjectPlace.parentId, number: subjectPlace.number };
}

/** Reads a sign-off and the plan it is about. */
export async function loadSignOff(queryClient: QueryClient, id: string): Promise<void> {
  const plan = subjectPlanOf(await queryClient.ensureQueryData(getSignOffOptions({ path: { id } })));
  if (plan === null) return;
  const { planId, number } = plan;
  await queryClient.ensureQueryData(getPlanOptions({ path: { id: planId }, query: { version: number } }));
  if (number > 1) await queryClient.ensureQueryData(listPlanChangesOptions({ path: { id: planId, number } }));
}
