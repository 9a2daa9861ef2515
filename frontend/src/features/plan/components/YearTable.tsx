import { useTranslation } from "react-i18next";
import type { ItemProgress, PlanProgress } from "@/api/types.gen";
import { ProgressTag } from "./ProgressTag";
import { type ItemPage, YearRow } from "./YearRow";

interface YearTableProps {
  progress: PlanProgress;
  /** Where an item opens: at the desk or on the phone. */
  itemPage: ItemPage;
}

/** Every item of the plan in the plan's own order; units in division order, never ranked. On a phone one card an item. */
export function YearTable({ progress, itemPage }: YearTableProps) {
  const { t } = useTranslation("dashboard");
  return (
    // Scrolled sideways by keyboard too, where the table is wider than its place.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus
    <section className="scrolled" tabIndex={0} aria-label={t("items")}>
      <table className="year">
        <thead>
          <tr>
            <th scope="col">{t("column.task")}</th>
            <th scope="col">{t("column.target")}</th>
            <th scope="col">{t("column.progress")}</th>
            <th scope="col">{t("column.units")}</th>
            <th scope="col">{t("column.state")}</th>
          </tr>
        </thead>
        <tbody>
          {progress.tasks.flatMap((task) =>
            task.items.map((item, index) => (
              <tr key={item.id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={task.items.length} className="task">
                    {task.heading}
                  </th>
                )}
                <YearRow planId={progress.planId} item={item} itemPage={itemPage} />
                <td>
                  <StateCell item={item} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function StateCell({ item }: { item: ItemProgress }) {
  const { t } = useTranslation("dashboard");
  if (item.outcome) return <span className="soft">{t(`outcome.${item.outcome}`)}</span>;
  return <ProgressTag state={item.state} daysLate={item.daysLate} due={item.due ?? null} />;
}
