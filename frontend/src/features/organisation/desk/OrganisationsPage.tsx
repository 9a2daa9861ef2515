import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationKind, OrganisationTreeView, PageOrganisationSummary } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { DateField, Select, TextField } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { KINDS } from "../kinds";
import { isFinding, type TreeSearch } from "../organisation-search";
import { OrganisationTable } from "./OrganisationTable";
import { OrganisationTree } from "./OrganisationTree";

interface OrganisationsPageProps {
  search: TreeSearch;
  onSearch: (search: TreeSearch) => void;
  /** Given while neither a name nor a kind is looked for. */
  tree: OrganisationTreeView | undefined;
  /** Given while one is. */
  found: PageOrganisationSummary | undefined;
}

export function OrganisationsPage({ search, onSearch, tree, found }: OrganisationsPageProps) {
  const { t } = useTranslation("organisation");
  return (
    <Page title={t("title")} note={t("note")}>
      <Finder key={search.name ?? ""} search={search} onSearch={onSearch} />
      {search.root !== undefined && (
        <Link to="/organisations" search={search.on ? { on: search.on } : {}}>
          {t("tree.top")}
        </Link>
      )}
      {found && <OrganisationTable label={t("find.found")} page={found} search={search} onSearch={onSearch} />}
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
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(refined(search, { name: name.trim() || undefined }));
      }}
    >
      <TextField label={t("find.name")} value={name} onChange={setName} maxLength={100} />
      <Button type="submit">{t("find.submit")}</Button>
      <Select<OrganisationKind | "ANY">
        label={t("kind-label")}
        value={search.kind ?? "ANY"}
        options={[
          { value: "ANY", label: t("find.any") },
          ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChange={(kind) => onSearch(refined(search, { kind: kind === "ANY" ? undefined : kind }))}
      />
      <DateField
        label={t("find.day")}
        value={search.on ?? formats.day(new Date())}
        onChange={(on) => onSearch(refined(search, { on: on || undefined }))}
      />
      {isFinding(search) && (
        <Button look="link" onClick={() => onSearch(refined(search, { name: undefined, kind: undefined }))}>
          {t("find.tree")}
        </Button>
      )}
    </form>
  );
}
