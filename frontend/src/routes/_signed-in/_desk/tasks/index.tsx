import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listTaskItemsOptions } from "@/api/@tanstack/react-query.gen";
import { TaskListPage } from "@/features/plan/desk/TaskListPage";
import { plansOfAllYears } from "@/features/plan/living-years";
import { taskSearch } from "@/features/plan/task-search";
import { queryOf } from "@/shared/list/list-search";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/tasks/")({
  staticData: { phone: "/m/tasks", isMoreAtDesk: true },
  beforeLoad: requirePermission("plan.read"),
  validateSearch: taskSearch,
  loaderDeps: ({ search }) => queryOf(taskSearch, search),
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(listTaskItemsOptions({ query: deps })),
      queryClient.ensureQueryData(plansOfAllYears()),
    ]),
  component: Tasks,
});

function Tasks() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(listTaskItemsOptions({ query: queryOf(taskSearch, search) }));
  const { data: plans } = useSuspenseQuery(plansOfAllYears());
  return (
    <TaskListPage
      page={data}
      plans={plans.items}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
