import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { HolidayYear } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { ArrangementTable } from "./ArrangementTable";

interface HolidaysPageProps {
  years: readonly HolidayYear[];
  maySet: boolean;
}

/** The official calendar, each year as its document words it. */
export function HolidaysPage({ years, maySet }: HolidaysPageProps) {
  const { t } = useTranslation("holiday");
  return (
    <Page
      title={t("title")}
      note={t("note")}
      actions={
        maySet && (
          <Link to="/holidays/new" className="btn">
            {t("enter")}
          </Link>
        )
      }
    >
      {years.length === 0 && <EmptyState title={t("none")} />}
      {years.map((year) => (
        <YearCard key={year.year} year={year} maySet={maySet} />
      ))}
    </Page>
  );
}

function YearCard({ year: { year, documentNumber, issuedOn, days }, maySet }: { year: HolidayYear; maySet: boolean }) {
  const { t } = useTranslation("holiday");
  const formats = useFormats();
  return (
    <Card title={t("year", { year })}>
      <p className="with-action">
        <span className="soft">{t("document", { number: documentNumber, day: formats.day(issuedOn) })}</span>
        {maySet && (
          <Link to="/holidays/$year/edit" params={{ year: String(year) }}>
            {t("change", { year })}
          </Link>
        )}
      </p>
      <ArrangementTable year={year} days={days} />
    </Card>
  );
}
