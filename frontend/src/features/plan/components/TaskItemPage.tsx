import { useTranslation } from "react-i18next";
import type { TaskItem } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { CopyToChat } from "@/shared/ui/CopyToChat";
import { Card, Page } from "@/shared/ui/Page";
import { DueTag } from "./DueTag";
import { FigureForm } from "./FigureForm";
import { ProgressTag } from "./ProgressTag";
import { ReportForm } from "./ReportForm";
import { ReportList } from "./ReportList";
import { TargetText } from "./TargetText";
import "../plan.css";

interface TaskItemPageProps {
  item: TaskItem;
  /** The reader's units: they report for these. */
  unitIds: readonly string[];
  mayReport: boolean;
  mayReturn: boolean;
}

export function TaskItemPage({ item, unitIds, mayReport, mayReturn }: TaskItemPageProps) {
  const { t } = useTranslation("task");
  const { progress } = item;
  const isOpen = progress.state !== "DONE" && !progress.outcome;
  const own = mayReport
    ? progress.units.find((unit) => unitIds.includes(unit.unitId) && unit.part !== "SUPPORT")
    : undefined;
  const canReport = own !== undefined && (own.state === "OWED" || own.state === "RETURNED");
  const returned =
    own?.state === "RETURNED"
      ? item.reports.find((report) => report.id === own.reportId && report.returnReason)
      : undefined;
  const byHand = own && own.state !== "DONE" ? progress.targets.filter((target) => !target.measure) : [];
  return (
    <Page
      title={progress.text}
      note={item.heading}
      {...(mayReturn && isOpen ? { actions: <CopyToChat text={progress.text} path={`/tasks/${item.id}`} /> } : {})}
    >
      <Card>
        <p>
          <ProgressTag state={progress.state} daysLate={progress.daysLate} due={progress.due ?? null} />{" "}
          {isOpen && (progress.due || progress.state !== "OVERDUE") && <DueTag due={progress.due} />}
        </p>
        <Targets item={item} />
      </Card>
      {returned?.returnReason && (
        <div className="alert bad" role="note">
          <p>
            <span aria-hidden="true">▲ </span>
            {t("returned-because", { reason: returned.returnReason })}
          </p>
        </div>
      )}
      {canReport && (
        <Card title={returned ? t("correct-title") : t("report-title")}>
          <ReportForm item={item} unitId={own.unitId} returned={returned} />
        </Card>
      )}
      {own &&
        byHand.map((target) => (
          <Card key={target.id} title={t("figure.title")}>
            <FigureForm item={item} target={target} unitId={own.unitId} />
          </Card>
        ))}
      <ReportList item={item} mayReturn={mayReturn} />
    </Page>
  );
}

function Targets({ item }: { item: TaskItem }) {
  const { t } = useTranslation("task");
  const formats = useFormats();
  return (
    <>
      {item.progress.targets.map((target) => (
        <p key={target.id}>
          <TargetText target={target} />{" "}
          <span className="soft">
            {target.value === null || target.value === undefined
              ? t("figure.none-all")
              : t("figure.all", { value: formats.number(target.value), unit: target.unit ?? "" })}
            {target.measure ? ` ${t("figure.counted")}` : null}
          </span>
        </p>
      ))}
    </>
  );
}
