import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listTaskItemsOptions } from "@/api/@tanstack/react-query.gen";
import { DueApplications } from "@/features/application/components/DueApplications";
import { hasDue } from "@/features/application/due";
import { OwedPage } from "@/features/plan/components/OwedPage";
import { WaitingList } from "@/features/waiting/components/WaitingList";
import { useWaiting } from "@/features/waiting/use-waiting";
import { unitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { worksAtDesk } from "@/shared/shell/shell-choice";
import { NoPermission } from "@/shared/ui/states";
import { loadDue, useDue } from "../../../-due-applications";

const A_YEAR_OF_TASKS = 100;

const tasks = (unit: string, cursor: string | undefined) =>
  listTaskItemsOptions({ query: { unit, limit: A_YEAR_OF_TASKS, ...(cursor === undefined ? {} : { cursor }) } });

export const Route = createFileRoute("/_signed-in/m/tasks/")({
  beforeLoad: requirePermission("plan.report"),
  validateSearch: (search: Record<string, unknown>): { cursor?: string } =>
    typeof search.cursor === "string" ? { cursor: search.cursor } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { caller, queryClient }, deps }) => {
    const unit = unitOf(caller);
    if (!unit) return;
    await Promise.all([
      queryClient.ensureQueryData(tasks(unit.organisationId, deps.cursor)),
      loadDue(queryClient, caller),
    ]);
  },
  component: Owed,
});

function Owed() {
  const unit = unitOf(useCaller());
  return unit ? <UnitTasks unitId={unit.organisationId} unitName={unit.name} /> : <NoPermission />;
}

function UnitTasks({ unitId, unitName }: { unitId: string; unitName: string }) {
  const { cursor } = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const due = useDue(caller);
  const waiting = useWaiting(worksAtDesk(caller));
  const { items, next } = useSuspenseQuery(tasks(unitId, cursor)).data;
  return (
    <OwedPage
      unitName={unitName}
      tasks={items}
      due={
        (waiting.length > 0 || hasDue(due)) && (
          <>
            {waiting.length > 0 && <WaitingList waiting={waiting} />}
            {hasDue(due) && <DueApplications due={due} />}
          </>
        )
      }
      onMore={next ? () => void navigate({ search: { cursor: next } }) : undefined}
    />
  );
}
