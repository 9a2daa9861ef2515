import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PlanProgress } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { StateCounts } from "./StateCounts";
import { YearChoice } from "./YearChoice";
import { YearTable } from "./YearTable";
import "../plan.css";

interface YearInBriefProps {
  year: number | undefined;
  years: readonly number[];
  onYear: (year: number) => void;
  /** Left out while no plan of the year is published. */
  progress?: PlanProgress;
  /** Before the year. */
  above?: ReactNode;
}

/** The year under a thumb: where each item stands, without the charts. */
export function YearInBrief({ year, years, onYear, progress, above }: YearInBriefProps) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  return (
    <Page
      title={t("title")}
      note={progress && t("as-of", { day: formats.day(progress.asOf) })}
      actions={years.length > 0 ? <YearChoice year={year} years={years} onYear={onYear} /> : undefined}
    >
      {above}
      {progress ? (
        <Card title={t("items")}>
          <StateCounts total={progress.total} counts={progress.counts} />
          {progress.ownOnly && <p className="soft">{t("own-only")}</p>}
          <YearTable progress={progress} itemPage="/m/tasks/$itemId" />
        </Card>
      ) : (
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.wait")}</p>
        </EmptyState>
      )}
    </Page>
  );
}
