import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PlanProgress } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { StateCounts } from "../components/StateCounts";
import { YearChoice } from "../components/YearChoice";
import { YearTable } from "../components/YearTable";
import { YearChart } from "./YearChart";
import "../plan.css";

interface YearPageProps {
  progress: PlanProgress;
  years: readonly number[];
  onYear: (year: number) => void;
  /** What waits for the reader and for others; beside the table. */
  aside: ReactNode;
  /** What goes on beside the plan; under the table. */
  ongoing: ReactNode;
}

/** The year on one page, as it stands today: figures first, who is behind them beside them. */
export function YearPage({ progress, years, onYear, aside, ongoing }: YearPageProps) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  return (
    <Page
      title={t("title")}
      note={
        <>
          {t("as-of", { day: formats.day(progress.asOf) })}{" "}
          <Link to="/plans/$planId" params={{ planId: progress.planId }} search={{ version: progress.number }}>
            {t("basis", { number: progress.documentNumber ?? progress.title ?? "", version: progress.number })}
          </Link>
        </>
      }
      actions={<YearChoice year={progress.year} years={years} onYear={onYear} />}
    >
      <div className="beside">
        <div className="stack">
          <Card title={t("items")}>
            {progress.ownOnly && <p className="soft">{t("own-only")}</p>}
            <YearTable progress={progress} itemPage="/tasks/$itemId" />
            <StateCounts total={progress.total} counts={progress.counts} />
          </Card>
          {ongoing}
          <Card title={t("charts")}>
            <YearChart tasks={progress.tasks} />
          </Card>
        </div>
        <div className="stack">{aside}</div>
      </div>
    </Page>
  );
}
