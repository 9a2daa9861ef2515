import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CommitteeView, PageCommitteeSummary } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { DateField } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import { Page } from "@/shared/ui/Page";
import type { CommitteesSearch } from "../committee-search";
import { CreateCommitteeDialog } from "./CreateCommitteeDialog";

interface CommitteesPageProps {
  page: PageCommitteeSummary;
  mayEdit: boolean;
  search: CommitteesSearch;
  onSearch: (search: CommitteesSearch) => void;
  onCreated: (created: CommitteeView) => void;
}

export function CommitteesPage({ page, mayEdit, search, onSearch, onCreated }: CommitteesPageProps) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const [opened, open] = useOpened<"create">("committees");
  return (
    <Page title={t("title")} actions={mayEdit && <Button onClick={() => open("create")}>{t("create.title")}</Button>}>
      <div className="filters">
        <NameFilter search={search} onSearch={onSearch} />
        <DateField
          label={t("day")}
          value={search.on ?? formats.day(new Date())}
          onChange={(on) => onSearch(refined(search, { on: on || undefined }))}
        />
      </div>
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
              <Link
                to="/committees/$committeeId"
                params={{ committeeId: row.id }}
                search={search.on ? { on: search.on } : {}}
              >
                {row.name}
              </Link>
            ),
          },
        ]}
      />
      {opened === "create" && <CreateCommitteeDialog onCreated={onCreated} onClose={() => open(null)} />}
    </Page>
  );
}
