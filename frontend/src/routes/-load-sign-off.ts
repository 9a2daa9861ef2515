import type { QueryClient } from "@tanstack/react-query";
import {
  getPlanOptions,
  getPublicNoticeOptions,
  getRoundDecisionOptions,
  getSignOffOptions,
  listPlanChangesOptions,
} from "@/api/@tanstack/react-query.gen";
import type { SignOff } from "@/api/types.gen";

/** A version of a plan, as the API asks for it. */
export interface SubjectPlan {
  type: "plan-version";
  planId: string;
  number: number;
}

/** What follows the reviews of a round; it has one of each. */
export interface SubjectOfRound {
  type: "round-decision" | "public-notice";
  roundId: string;
}

/** What is signed, where it is of a kind that can be shown, and still can. */
export function subjectOf({ subjectType, subjectPlace }: SignOff): SubjectPlan | SubjectOfRound | null {
  if (subjectPlace === null) return null;
  const { parentId, number } = subjectPlace;
  if (subjectType === "plan-version") return { type: subjectType, planId: parentId, number };
  if (subjectType === "round-decision" || subjectType === "public-notice") {
    return { type: subjectType, roundId: parentId };
  }
  return null;
}

/** Reads a sign-off and what it is about. */
export async function loadSignOff(queryClient: QueryClient, id: string): Promise<void> {
  const subject = subjectOf(await queryClient.ensureQueryData(getSignOffOptions({ path: { id } })));
  if (subject === null) return;
  if (subject.type === "plan-version") return loadPlan(queryClient, subject);
  const path = { id: subject.roundId };
  if (subject.type === "round-decision") await queryClient.ensureQueryData(getRoundDecisionOptions({ path }));
  else await queryClient.ensureQueryData(getPublicNoticeOptions({ path }));
}

async function loadPlan(queryClient: QueryClient, { planId, number }: SubjectPlan): Promise<void> {
  await queryClient.ensureQueryData(getPlanOptions({ path: { id: planId }, query: { version: number } }));
  if (number > 1) await queryClient.ensureQueryData(listPlanChangesOptions({ path: { id: planId, number } }));
}
