import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getPlanProgressOptions } from "@/api/@tanstack/react-query.gen";
import { YearChoice } from "@/features/plan/components/YearChoice";
import { YearPage } from "@/features/plan/desk/YearPage";
import { loadYear, planOfYear, plansOfAllYears, yearSearch, yearsLived } from "@/features/plan/living-years";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { DashboardAside } from "./-DashboardAside";
import { DashboardRounds } from "./-DashboardRounds";

export const Route = createFileRoute("/_signed-in/_desk/dashboard")({
  beforeLoad: requirePermission("plan.read"),
  validateSearch: yearSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadYear(context.queryClient, deps.year),
  component: Dashboard,
});

function Dashboard() {
  const { year } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { items } = useSuspenseQuery(plansOfAllYears()).data;
  const plan = planOfYear(items, year);
  const years = yearsLived(items);
  const chooseYear = (chosen: number) => void navigate({ search: { year: chosen } });
  if (!plan) return <NoPlan year={year} years={years} onYear={chooseYear} />;
  return <Year planId={plan.id} years={years} onYear={chooseYear} />;
}

interface YearProps {
  years: readonly number[];
  onYear: (year: number) => void;
}

function Year({ planId, years, onYear }: YearProps & { planId: string }) {
  const progress = useSuspenseQuery(getPlanProgressOptions({ path: { id: planId } })).data;
  return (
    <YearPage
      progress={progress}
      years={years}
      onYear={onYear}
      aside={<DashboardAside planId={planId} />}
      ongoing={<DashboardRounds />}
    />
  );
}

function NoPlan({ year, years, onYear }: YearProps & { year: number | undefined }) {
  const { t } = useTranslation("dashboard");
  const caller = useCaller();
  const mayImport = may(caller, "plan.import");
  return (
    <Page
      title={t("title")}
      actions={years.length > 0 ? <YearChoice year={year} years={years} onYear={onYear} /> : undefined}
    >
      <EmptyState title={t("empty.title")}>
        <p>{mayImport ? t("empty.text") : t("empty.wait")}</p>
        {mayImport && (
          <Link to="/plans" className="btn">
            {t("empty.action")}
          </Link>
        )}
      </EmptyState>
      <DashboardRounds />
      <DashboardAside />
    </Page>
  );
}
