import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageProgrammeSummary, Programme } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { NameFilter } from "@/shared/ui/NameFilter";
import { StatusTag } from "@/shared/ui/StatusTag";
import type { ProgrammeSearch } from "../../programme-search";
import type { Templates } from "../../use-templates";
import { InUseFilter } from "../InUseFilter";
import { CreateProgrammeDialog } from "./CreateProgrammeDialog";
import { TakeProgrammeDialog } from "./TakeProgrammeDialog";

interface ProgrammesPageProps {
  page: PageProgrammeSummary;
  templates: Templates;
  mayEdit: boolean;
  search: ProgrammeSearch;
  onSearch: (search: ProgrammeSearch) => void;
  onCreated: (created: Programme) => void;
}

export function ProgrammesPage({ page, templates, mayEdit, search, onSearch, onCreated }: ProgrammesPageProps) {
  const { t } = useTranslation("programme");
  const formats = useFormats();
  const [opened, open] = useOpened<"create" | "take">("programmes");
  return (
    <ListPage
      title={t("title")}
      note={t("note")}
      actions={
        mayEdit && (
          <>
            <Button look="plain" onClick={() => open("take")}>
              {t("from-ready")}
            </Button>
            <Button onClick={() => open("create")}>{t("create.title")}</Button>
          </>
        )
      }
      above={
        <div className="filters">
          <NameFilter search={search} onSearch={onSearch} />
          <InUseFilter search={search} onSearch={onSearch} />
        </div>
      }
      page={page}
      search={search}
      onSearch={onSearch}
      columns={[
        {
          key: "name",
          title: t("name"),
          sorter: true,
          render: (_, row) => (
            <Link to="/programmes/$programmeId" params={{ programmeId: row.id }}>
              {row.name}
            </Link>
          ),
        },
        { key: "purpose", title: t("purpose"), ellipsis: true, render: (_, row) => row.purpose },
        { key: "rounds", title: t("rounds"), sorter: true, dataIndex: "rounds", className: "num" },
        {
          key: "state",
          title: t("state"),
          render: (_, row) =>
            row.retiredOn === null ? (
              <StatusTag status="done">{t("in-use")}</StatusTag>
            ) : (
              <StatusTag status="waiting">{t("retired-on", { day: formats.day(row.retiredOn) })}</StatusTag>
            ),
        },
      ]}
    >
      {opened === "create" && (
        <CreateProgrammeDialog templates={templates} onCreated={onCreated} onClose={() => open(null)} />
      )}
      {opened === "take" && <TakeProgrammeDialog onTaken={onCreated} onClose={() => open(null)} />}
    </ListPage>
  );
}
