import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationTreeView, PageOrganisationSummary } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { DateField, TextField } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import type { TreeSearch } from "../organisation-search";
import { OrganisationTree } from "./OrganisationTree";

interface OrganisationsPageProps {
  search: TreeSearch;
  onSearch: (search: TreeSearch) => void;
  /** Given while no name is looked for. */
  tree: OrganisationTreeView | undefined;
  /** Given while a name is looked for. */
  found: PageOrganisationSummary | undefined;
}

export function OrganisationsPage({ search, onSearch, tree, found }: OrganisationsPageProps) {
  const { t } = useTranslation("organisation");
  return (
    <Page title={t("title")} note={t("note")}>
      <Finder key={search.name ?? ""} search={search} onSearch={onSearch} />
      {search.root !== undefined && search.name === undefined && (
        <Link to="/organisations" search={search.on ? { on: search.on } : {}}>
          {t("tree.top")}
        </Link>
      )}
      {found && <Found found={found} search={search} onSearch={onSearch} />}
      {tree && (
        <Card title={t("tree.title")}>
          {tree.roots.length === 0 ? (
            <EmptyState title={t("tree.empty")} />
          ) : (
            <OrganisationTree nodes={tree.roots} on={search.on} />
          )}
          {tree.truncated && <p className="soft">{t("tree.truncated")}</p>}
        </Card>
      )}
    </Page>
  );
}

function Finder({ search, onSearch }: Pick<OrganisationsPageProps, "search" | "onSearch">) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const [name, setName] = useState(search.name ?? "");
  const day = search.on ? { on: search.on } : {};
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(name.trim() ? { ...day, name: name.trim() } : day);
      }}
    >
      <TextField label={t("find.name")} value={name} onChange={setName} maxLength={100} />
      <Button type="submit">{t("find.submit")}</Button>
      <DateField
        label={t("find.day")}
        value={search.on ?? formats.day(new Date())}
        onChange={(on) => onSearch({ ...search, on: on || undefined, cursor: undefined })}
      />
    </form>
  );
}

function Found({
  found,
  search,
  onSearch,
}: Pick<OrganisationsPageProps, "search" | "onSearch"> & { found: PageOrganisationSummary }) {
  const { t } = useTranslation("organisation");
  return (
    <DataTable
      label={t("find.found")}
      page={found}
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
        { key: "divisionCode", dataIndex: "divisionCode", title: t("division-code") },
      ]}
    />
  );
}
