import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getPlanProgressOptions } from "@/api/@tanstack/react-query.gen";
import { YearInBrief } from "@/features/plan/components/YearInBrief";
import { loadYear, planOfYear, plansOfAllYears, yearSearch, yearsLived } from "@/features/plan/living-years";
import { WaitingCard } from "@/features/waiting/components/WaitingCard";
import { useWaiting } from "@/features/waiting/use-waiting";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { worksAtDesk } from "@/shared/shell/shell-choice";

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
  const choice = {
    years: yearsLived(items),
    onYear: (chosen: number) => void navigate({ search: { year: chosen } }),
    above: <MyTurn />,
  };
  const plan = planOfYear(items, year);
  return plan ? <Living planId={plan.id} {...choice} /> : <YearInBrief year={year} {...choice} />;
}

/** For who works at a desk and has no page of tasks on a phone. */
function MyTurn() {
  const caller = useCaller();
  const waiting = useWaiting(worksAtDesk(caller) && !may(caller, "plan.report"));
  return waiting.length > 0 && <WaitingCard waiting={waiting} />;
}

interface LivingProps {
  planId: string;
  years: readonly number[];
  onYear: (year: number) => void;
  above: ReactNode;
}

function Living({ planId, ...choice }: LivingProps) {
  const progress = useSuspenseQuery(getPlanProgressOptions({ path: { id: planId } })).data;
  return <YearInBrief year={progress.year} progress={progress} {...choice} />;
}
