import { useTranslation } from "react-i18next";
import type { ContentChange, Plan, PlanItem, Responsibility } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import { ChangeList } from "./ChangeList";
import { TargetText } from "./TargetText";
import "../plan.css";

interface PlanBriefProps {
  plan: Plan;
  /** Against the version before; empty for the first. */
  changes: readonly ContentChange[];
}

/** A plan to be read in a minute: its figures, what changes, and every task with who answers for it. */
export function PlanBrief({ plan, changes }: PlanBriefProps) {
  const { t } = useTranslation("brief");
  const formats = useFormats();
  const { content, shown } = plan;
  const items = content.keyTasks.flatMap((task) => task.items);
  const targets = [
    ...items.flatMap((item) => item.targets),
    ...content.sections.flatMap((section) => [...section.targets, ...section.duties.flatMap((duty) => duty.targets)]),
  ];
  return (
    <>
      <Card title={t("title")}>
        <dl className="facts">
          <dt>{t("document")}</dt>
          <dd>{content.documentNumber ?? t("none")}</dd>
          <dt>{t("issuer")}</dt>
          <dd>{content.issuer ?? t("none")}</dd>
          <dt>{t("period")}</dt>
          <dd>{t("from-to", { from: formats.day(plan.periodStart), until: formats.day(plan.periodEnd) })}</dd>
          <dt>{t("size")}</dt>
          <dd>{t("counts", { tasks: content.keyTasks.length, items: items.length, targets: targets.length })}</dd>
          {shown.reason && (
            <>
              <dt>{t("reason")}</dt>
              <dd className="written">{shown.reason}</dd>
            </>
          )}
        </dl>
      </Card>
      {changes.length > 0 && (
        <Card title={t("changes")}>
          <ChangeList changes={changes} />
        </Card>
      )}
      <Card title={t("tasks")}>
        {content.keyTasks.map((task) => (
          <section key={task.id} className="stack">
            <h3>
              {task.heading} <Units responsibility={task.responsibility} />
            </h3>
            <ol>
              {task.items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </ol>
          </section>
        ))}
      </Card>
    </>
  );
}

function Item({ item }: { item: PlanItem }) {
  const { t } = useTranslation("brief");
  const formats = useFormats();
  return (
    <li>
      {item.text}
      {item.due && <span className="soft"> {t("due", { day: formats.day(item.due) })}</span>}
      {item.targets.map((target) => (
        <p key={target.id} className="soft">
          <TargetText target={{ ...target, goal: target.value ?? null, upperGoal: target.upperValue ?? null }} />
        </p>
      ))}
    </li>
  );
}

function Units({ responsibility }: { responsibility: Responsibility | null | undefined }) {
  const { t } = useTranslation("brief");
  if (!responsibility) return null;
  return <span className="soft">{responsibility.units.map((unit) => unit.name).join(t("comma"))}</span>;
}
