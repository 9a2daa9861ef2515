import { useSuspenseQuery } from "@tanstack/react-query";
import { getTaskItemOptions } from "@/api/@tanstack/react-query.gen";
import { TaskItemPage } from "@/features/plan/components/TaskItemPage";
import { may, useCaller } from "@/shared/session/caller";

/** The same item at the desk and on a phone. */
export function TaskItemRoute({ itemId }: { itemId: string }) {
  const caller = useCaller();
  const item = useSuspenseQuery(getTaskItemOptions({ path: { id: itemId } })).data;
  const acting = caller.actingUnitId ? [caller.actingUnitId] : caller.units.map((unit) => unit.organisationId);
  return (
    <TaskItemPage
      key={item.id}
      item={item}
      unitIds={acting}
      mayReport={may(caller, "plan.report")}
      mayReturn={may(caller, "plan.return")}
    />
  );
}
