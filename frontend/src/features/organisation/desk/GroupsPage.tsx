import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageOrganisationGroupSummary } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { NameFilter } from "@/shared/ui/NameFilter";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import type { GroupsSearch } from "../organisation-search";

interface GroupsPageProps {
  page: PageOrganisationGroupSummary;
  mayEdit: boolean;
  search: GroupsSearch;
  onSearch: (search: GroupsSearch) => void;
}

export function GroupsPage({ page, mayEdit, search, onSearch }: GroupsPageProps) {
  const { t } = useTranslation("organisation");
  return (
    <ListPage
      title={t("groups.title")}
      note={t("groups.note")}
      actions={
        mayEdit && (
          <Link to="/organisation-groups/new" className="btn">
            {t("group.new")}
          </Link>
        )
      }
      above={
        <>
          <NameFilter search={search} onSearch={onSearch} />
          <div className="filters">
            <OrganisationPicker
              label={t("groups.owner")}
              value={search.owner ?? ""}
              onChange={(owner) => onSearch(refined(search, { owner }))}
            />
            {search.owner !== undefined && (
              <Button look="link" onClick={() => onSearch(refined(search, { owner: undefined }))}>
                {t("groups.of-all")}
              </Button>
            )}
          </div>
        </>
      }
      page={page}
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
  );
}
