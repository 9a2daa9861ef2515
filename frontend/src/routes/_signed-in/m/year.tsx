import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getPlanProgressOptions } from "@/api/@tanstack/react-query.gen";
import { YearInBrief } from "@/features/plan/components/YearInBrief";
import { loadYear, planOfYear, plansOfAllYears, yearSearch, yearsLived } from "@/features/plan/living-years";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/m/year")({
  beforeLoad: requirePermission("plan.read"),
  validateSearch: yearSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadYear(context.queryClient, deps.year),
  component: Year,
});

function Year() {
  const { year } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { items } = useSuspenseQuery(plansOfAllYears()).data;
  const choice = { years: yearsLived(items), onYear: (chosen: number) => void navigate({ search: { year: chosen } }) };
  const plan = planOfYear(items, year);
  return plan ? <Living planId={plan.id} {...choice} /> : <YearInBrief year={year} {...choice} />;
}

interface LivingProps {
  planId: string;
  years: readonly number[];
  onYear: (year: number) => void;
}

function Living({ planId, ...choice }: LivingProps) {
  const progress = useSuspenseQuery(getPlanProgressOptions({ path: { id: planId } })).data;
  return <YearInBrief year={progress.year} progress={progress} {...choice} />;
}
