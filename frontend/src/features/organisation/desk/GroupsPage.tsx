import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageOrganisationGroupSummary } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import type { ListSearch } from "@/shared/desk/list-search";
import { Page } from "@/shared/ui/Page";

interface GroupsPageProps {
  page: PageOrganisationGroupSummary;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

export function GroupsPage({ page, search, onSearch }: GroupsPageProps) {
  const { t } = useTranslation("organisation");
  return (
    <Page title={t("groups.title")} note={t("groups.note")}>
      <DataTable
        label={t("groups.title")}
        page={page}
        rowKey={(row) => row.id}
        search={search}
        onSearch={onSearch}
        columns={[
          {
            key: "name",
            title: t("name"),
            render: (_, row) => (
              <Link to="/organisation-groups/$groupId" params={{ groupId: row.id }}>
                {row.name}
              </Link>
            ),
          },
          {
            key: "rule",
            title: t("groups.rule"),
            render: (_, row) =>
              row.ruleKind === null ? t("groups.listed") : t("groups.every", { kind: t(`kind.${row.ruleKind}`) }),
          },
        ]}
      />
    </Page>
  );
}
