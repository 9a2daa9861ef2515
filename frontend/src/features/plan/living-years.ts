import type { QueryClient } from "@tanstack/react-query";
import { getPlanProgressOptions, listPlansOptions } from "@/api/@tanstack/react-query.gen";
import type { PlanSummary } from "@/api/types.gen";

/** The plans a year can be looked at by, and tasks be chosen by. */
export const plansOfAllYears = () => listPlansOptions({ query: { limit: 100 } });

export const yearsLived = (plans: readonly PlanSummary[]) => [
  ...new Set(plans.filter(isLiving).map((each) => each.year)),
];

/** The plan of the year asked for; else of the present year, else of the latest that is lived by. */
export function planOfYear(plans: readonly PlanSummary[], year: number | undefined): PlanSummary | undefined {
  const living = plans.filter(isLiving);
  if (year !== undefined) return living.find((plan) => plan.year === year);
  const present = new Date().getFullYear();
  return living.find((plan) => plan.year === present) ?? living[0];
}

/** The year in the address bar. */
export const yearSearch = (search: Record<string, unknown>): { year?: number } =>
  Number.isInteger(Number(search.year)) && search.year !== undefined ? { year: Number(search.year) } : {};

/** Before the page of a year is shown: which plans there are, and how far its own has come. */
export async function loadYear(queryClient: QueryClient, year: number | undefined): Promise<void> {
  const { items } = await queryClient.ensureQueryData(plansOfAllYears());
  const plan = planOfYear(items, year);
  if (plan) await queryClient.ensureQueryData(getPlanProgressOptions({ path: { id: plan.id } }));
}

const isLiving = (plan: PlanSummary) => plan.state === "PUBLISHED" || plan.state === "CLOSED";
