import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageCommitteeSummary } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import type { ListSearch } from "@/shared/list/list-search";
import { Page } from "@/shared/ui/Page";

interface CommitteesPageProps {
  page: PageCommitteeSummary;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

export function CommitteesPage({ page, search, onSearch }: CommitteesPageProps) {
  const { t } = useTranslation("committee");
  return (
    <Page title={t("title")}>
      <DataTable
        label={t("title")}
        page={page}
        rowKey={(row) => row.id}
        search={search}
        onSearch={onSearch}
        columns={[
          {
            key: "name",
            title: t("name"),
            render: (_, row) => (
              <Link to="/committees/$committeeId" params={{ committeeId: row.id }}>
                {row.name}
              </Link>
            ),
          },
        ]}
      />
    </Page>
  );
}
