import { useTranslation } from "react-i18next";
import type { ContentChange, Plan, PlanItem } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import { TargetLines, Units } from "./BriefParts";
import { ChangeList } from "./ChangeList";
import { PlanSections } from "./PlanSections";
import "../plan.css";

interface PlanBriefProps {
  plan: Plan;
  /** Against the version before; empty for the first. */
  changes: readonly ContentChange[];
}

/** A plan as it is signed and kept: its figures, what changes, every task with who answers for it, then every word. */
export function PlanBrief({ plan, changes }: PlanBriefProps) {
  const { t } = useTranslation("brief");
  const formats = useFormats();
  const { content, shown } = plan;
  const items = content.keyTasks.flatMap((task) => task.items);
  const duties = content.sections.flatMap((section) => section.duties);
  const targets = [...items, ...content.sections, ...duties].flatMap((part) => part.targets);
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
          <dd>
            {t("counts", {
              duties: duties.length,
              tasks: content.keyTasks.length,
              items: items.length,
              targets: targets.length,
            })}
          </dd>
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
      {content.keyTasks.length > 0 && (
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
      )}
      {content.sections.length > 0 && <PlanSections sections={content.sections} />}
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
      <TargetLines targets={item.targets} />
    </li>
  );
}
