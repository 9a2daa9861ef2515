import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageTemplateSummary } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { NameFilter } from "@/shared/ui/NameFilter";
import { StatusTag } from "@/shared/ui/StatusTag";
import type { TemplateKind, To } from "../../template-kind";
import type { TemplateSearch } from "../../template-search";
import { InUseFilter } from "../InUseFilter";
import { CreateTemplateDialog, type Creating } from "./CreateTemplateDialog";
import { TakeTemplateDialog } from "./TakeTemplateDialog";

interface TemplatesPageProps {
  kind: TemplateKind;
  page: PageTemplateSummary;
  mayEdit: boolean;
  to: (id: string) => To;
  create: Creating;
  search: TemplateSearch;
  onSearch: (search: TemplateSearch) => void;
}

/** All forms, all rubrics or all pipelines. */
export function TemplatesPage({ kind, page, mayEdit, to, create, search, onSearch }: TemplatesPageProps) {
  const { t } = useTranslation("template");
  const formats = useFormats();
  const navigate = useNavigate();
  const [opened, open] = useOpened<"create" | "take">(`templates:${kind}`);
  return (
    <ListPage
      title={t(`${kind}.title`)}
      note={t(`${kind}.note`)}
      actions={
        mayEdit && (
          <>
            <Button look="plain" onClick={() => open("take")}>
              {t("from-any")}
            </Button>
            <Button onClick={() => open("create")}>{t(`${kind}.create`)}</Button>
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
          render: (_, row) => <Link {...to(row.id)}>{row.name}</Link>,
        },
        {
          key: "published",
          title: t("published"),
          render: (_, row) =>
            row.published === null ? (
              <StatusTag status="waiting">{t("not-published")}</StatusTag>
            ) : (
              t("version", { number: row.published })
            ),
        },
        {
          key: "changedAt",
          title: t("changed"),
          sorter: true,
          className: "num",
          render: (_, row) => formats.day(row.changedAt),
        },
        {
          key: "retiredOn",
          title: t("state"),
          render: (_, row) =>
            row.retiredOn === null ? t("in-use") : t("retired-on", { day: formats.day(row.retiredOn) }),
        },
      ]}
    >
      {opened === "create" && <CreateTemplateDialog kind={kind} {...create} onClose={() => open(null)} />}
      {opened === "take" && (
        <TakeTemplateDialog
          kind={kind}
          onTaken={(taken) => {
            open(null);
            void navigate(to(taken.id));
          }}
          onClose={() => open(null)}
        />
      )}
    </ListPage>
  );
}
