import type { QueryClient } from "@tanstack/react-query";
import {
  getPlanOptions,
  getSignOffOptions,
  listPlanChangesOptions,
  listPlansOptions,
  listPlanVersionsOptions,
} from "@/api/@tanstack/react-query.gen";

export interface SubjectPlan {
  planId: string;
  number: number;
}

/** Reads a sign-off and the plan it is about; the sign-off names the version only, so the plan is looked for. */
export async function loadSignOff(queryClient: QueryClient, id: string): Promise<SubjectPlan | null> {
  const signOff = await queryClient.ensureQueryData(getSignOffOptions({ path: { id } }));
  if (signOff.subjectType !== "plan-version") return null;
  const query = { organisation: signOff.organisationId, limit: 100 };
  const { items } = await queryClient.fetchQuery(listPlansOptions({ query }));
  for (const plan of items) {
    const versions = await queryClient.fetchQuery(listPlanVersionsOptions({ path: { id: plan.id } }));
    const version = versions.find((each) => each.id === signOff.subjectId);
    if (version !== undefined) return await loadVersion(queryClient, plan.id, version.number);
  }
  return null;
}

async function loadVersion(queryClient: QueryClient, planId: string, number: number): Promise<SubjectPlan> {
  await queryClient.ensureQueryData(getPlanOptions({ path: { id: planId }, query: { version: number } }));
  if (number > 1) await queryClient.ensureQueryData(listPlanChangesOptions({ path: { id: planId, number } }));
  return { planId, number };
}
