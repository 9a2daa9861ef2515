import { createFileRoute } from "@tanstack/react-router";
import { getTaskItemOptions } from "@/api/@tanstack/react-query.gen";
import { requirePermission } from "@/shared/session/guards";
import { TaskItemRoute } from "../../../-TaskItemRoute";

export const Route = createFileRoute("/_signed-in/m/tasks/$itemId")({
  beforeLoad: requirePermission("plan.read"),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(getTaskItemOptions({ path: { id: params.itemId } })),
  component: TaskItem,
});

function TaskItem() {
  return <TaskItemRoute itemId={Route.useParams().itemId} />;
}
