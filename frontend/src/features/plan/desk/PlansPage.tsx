import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PagePlanImportSummary, PagePlanSummary, PlanSummary } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import type { PlanSearch } from "../plan-search";
import { NoticeUpload } from "./drafting/NoticeUpload";
import { PlanFilters } from "./PlanFilters";
import { PlanTag } from "./PlanTag";
import "../plan.css";

interface PlansPageProps {
  plans: PagePlanSummary;
  /** Those still to be corrected. */
  imports: PagePlanImportSummary;
  mayImport: boolean;
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
  onRead: (importId: string) => void;
}

export function PlansPage({ plans, imports, mayImport, search, onSearch, onRead }: PlansPageProps) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const isFiltered = search.year !== undefined || search.state !== undefined;
  return (
    <Page title={t("title")}>
      {mayImport && <NoticeUpload onRead={onRead} />}
      {imports.items.length > 0 && (
        <Card title={t("imports")}>
          <ul className="plain-list">
            {imports.items.map((read) => (
              <li key={read.id} className="entry">
                <Link to="/plans/imports/$importId" params={{ importId: read.id }}>
                  {read.title ?? read.fileName}
                </Link>
                <span className="soft">
                  {t("import-note", { file: read.fileName, day: formats.day(read.createdAt) })}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t("plans")}>
        {(plans.items.length > 0 || isFiltered) && <PlanFilters search={search} onSearch={onSearch} />}
        {plans.items.length === 0 && !isFiltered ? (
          <EmptyState title={t("none")} />
        ) : (
          <DataTable<PlanSummary, PlanSearch>
            label={t("plans")}
            columns={[
              { title: t("column.year"), dataIndex: "year", key: "year", sorter: true },
              {
                title: t("column.title"),
                key: "title",
                sorter: true,
                render: (_, plan) => (
                  <Link to="/plans/$planId" params={{ planId: plan.id }}>
                    {plan.title ?? t("untitled")}
                  </Link>
                ),
              },
              { title: t("column.number"), dataIndex: "documentNumber", key: "documentNumber" },
              { title: t("column.organisation"), dataIndex: "organisationName", key: "organisationName" },
              { title: t("column.state"), key: "state", render: (_, plan) => <PlanTag plan={plan} /> },
            ]}
            page={plans}
            rowKey={(plan) => plan.id}
            search={search}
            onSearch={onSearch}
          />
        )}
      </Card>
    </Page>
  );
}
