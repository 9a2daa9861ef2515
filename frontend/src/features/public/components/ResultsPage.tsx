import { useTranslation } from "react-i18next";
import type { PagePublicResult, PublicResult } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { EmptyState } from "@/shared/ui/states";
import { ResultFilters, type ResultFiltersProps } from "./ResultFilters";

/** What was awarded and holds, the latest first. */
export function ResultsPage({ page, ...filters }: ResultFiltersProps & { page: PagePublicResult }) {
  const { t } = useTranslation("public");
  return (
    <Page title={t("results.title")} note={t("results.note")}>
      <ResultFilters {...filters} />
      <Card>
        {page.items.length === 0 && <EmptyState title={t("results.none")} />}
        <ul className="plain-list">
          {page.items.map((result) => (
            <Entry key={result.id} result={result} />
          ))}
        </ul>
        <Pager
          page={{ next: page.next ?? null, total: page.total ?? null }}
          search={filters.search}
          onSearch={filters.onSearch}
        />
      </Card>
    </Page>
  );
}

function Entry({ result }: { result: PublicResult }) {
  const { t } = useTranslation("public");
  const { day } = useFormats();
  const { programmeName: programme, grade } = result;
  const level = t(`shared:level.${result.level}`);
  return (
    <li className="entry">
      <p>{result.title}</p>
      <p className="soft">{result.unitName}</p>
      <p className="soft">
        {grade === null ? t("results.of", { programme, level }) : t("results.of-grade", { programme, level, grade })}
      </p>
      <p className="soft num">{t("results.on", { year: result.year, day: day(result.awardedOn) })}</p>
      {result.documentNumber !== null && (
        <p className="soft">{t("results.document", { number: result.documentNumber })}</p>
      )}
    </li>
  );
}
