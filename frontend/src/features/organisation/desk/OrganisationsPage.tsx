import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrganisationKind, OrganisationTreeView, PageOrganisationSummary } from "@/api/types.gen";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { DayLookedAt } from "@/shared/ui/DayFilter";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
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
      <Finder search={search} onSearch={onSearch} />
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
  return (
    <div className="filters">
      <NameFilter label={t("find.name")} search={search} onSearch={onSearch} />
      <Select<OrganisationKind | "ANY">
        label={t("kind-label")}
        value={search.kind ?? "ANY"}
        options={[
          { value: "ANY", label: t("find.any") },
          ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChange={(kind) => onSearch(refined(search, { kind: kind === "ANY" ? undefined : kind }))}
      />
      <DayLookedAt search={search} onSearch={onSearch} />
      {isFinding(search) && (
        <Button look="link" onClick={() => onSearch(refined(search, { name: undefined, kind: undefined }))}>
          {t("find.tree")}
        </Button>
      )}
    </div>
  );
}
