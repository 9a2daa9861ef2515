import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrganisationGroupView, PageOrganisationSummary } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { useFormats } from "@/shared/i18n/format";
import { DateField } from "@/shared/ui/fields";
import { Page } from "@/shared/ui/Page";
import type { GroupSearch } from "../organisation-search";

interface GroupPageProps {
  group: OrganisationGroupView;
  /** Those that belong to it on the day looked at. */
  members: PageOrganisationSummary;
  search: GroupSearch;
  onSearch: (search: GroupSearch) => void;
}

export function GroupPage({ group, members, search, onSearch }: GroupPageProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  return (
    <Page
      title={group.name}
      note={group.aliases.length > 0 ? t("groups.also", { names: group.aliases.join(" · ") }) : undefined}
    >
      <div className="filters">
        <DateField
          label={t("find.day")}
          value={search.on ?? formats.day(new Date())}
          onChange={(on) => onSearch(on ? { on } : {})}
        />
      </div>
      <DataTable
        label={t("groups.members")}
        page={members}
        rowKey={(row) => row.id}
        search={search}
        onSearch={onSearch}
        columns={[
          {
            key: "name",
            title: t("name"),
            render: (_, row) => (
              <Link
                to="/organisations/$organisationId"
                params={{ organisationId: row.id }}
                search={search.on ? { on: search.on } : {}}
              >
                {row.name}
              </Link>
            ),
          },
          { key: "kind", title: t("kind-label"), render: (_, row) => t(`kind.${row.kind}`) },
        ]}
      />
    </Page>
  );
}
