import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrganisationSummary, PageOrganisationSummary } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import type { ListSearch } from "@/shared/list/list-search";
import type { DaySearch } from "../organisation-search";

interface OrganisationTableProps<Search extends ListSearch & DaySearch> {
  label: string;
  page: PageOrganisationSummary;
  search: Search;
  onSearch: (search: Search) => void;
}

/** Organisations of a day in the division's own order, which the API keeps; no other is offered. */
export function OrganisationTable<Search extends ListSearch & DaySearch>(props: OrganisationTableProps<Search>) {
  const { t } = useTranslation("organisation");
  const { on } = props.search;
  return (
    <DataTable<OrganisationSummary, Search>
      {...props}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          title: t("name"),
          render: (_, row) => (
            <Link to="/organisations/$organisationId" params={{ organisationId: row.id }} search={on ? { on } : {}}>
              {row.name}
            </Link>
          ),
        },
        { key: "kind", title: t("kind-label"), render: (_, row) => t(`kind.${row.kind}`) },
        { key: "divisionCode", dataIndex: "divisionCode", title: t("division-code") },
      ]}
    />
  );
}
