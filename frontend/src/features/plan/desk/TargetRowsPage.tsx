import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MeasureRow, PageMeasureRow } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { useFormats } from "@/shared/i18n/format";
import type { ListSearch } from "@/shared/list/list-search";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";

interface TargetRowsPageProps {
  page: PageMeasureRow;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** The records behind a figure. */
export function TargetRowsPage({ page, search, onSearch }: TargetRowsPageProps) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  return (
    <Page title={t("rows.title")} actions={<Link to="/dashboard">{t("rows.back")}</Link>}>
      <Card>
        {page.items.length === 0 ? (
          <EmptyState title={t("rows.empty")} />
        ) : (
          <DataTable<MeasureRow, ListSearch>
            label={t("rows.title")}
            columns={[
              { title: t("rows.label"), dataIndex: "label", key: "label" },
              { title: t("rows.unit"), dataIndex: "organisationName", key: "organisationName" },
              { title: t("rows.day"), key: "day", render: (_, row) => (row.day ? formats.day(row.day) : null) },
            ]}
            page={page}
            rowKey={(row) => row.id}
            search={search}
            onSearch={onSearch}
          />
        )}
      </Card>
    </Page>
  );
}
