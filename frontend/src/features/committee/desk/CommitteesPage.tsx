import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CommitteeView, PageCommitteeSummary } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { DayLookedAt } from "@/shared/ui/DayFilter";
import { NameFilter } from "@/shared/ui/NameFilter";
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
  const [opened, open] = useOpened<"create">("committees");
  return (
    <ListPage
      title={t("title")}
      actions={mayEdit && <Button onClick={() => open("create")}>{t("create.title")}</Button>}
      above={
        <div className="filters">
          <NameFilter search={search} onSearch={onSearch} />
          <DayLookedAt search={search} onSearch={onSearch} />
        </div>
      }
      page={page}
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
    >
      {opened === "create" && <CreateCommitteeDialog onCreated={onCreated} onClose={() => open(null)} />}
    </ListPage>
  );
}
