import { useTranslation } from "react-i18next";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { DayFilter } from "@/shared/ui/DayFilter";
import { Select } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import type { AuditSearch } from "../audit-search";
import { isKnown, OPERATIONS } from "../operations";

interface AuditFiltersProps {
  search: AuditSearch;
  /** Of the one person whose doings are shown. */
  actorName: string | undefined;
  onSearch: (search: AuditSearch) => void;
}

const ANY = "ANY";

export function AuditFilters({ search, actorName, onSearch }: AuditFiltersProps) {
  const { t } = useTranslation("audit");
  const { operation } = search;
  const set = (change: { [field in keyof AuditSearch]?: string | undefined }) =>
    onSearch(refined(search, change as Partial<AuditSearch>));
  return (
    <div className="filters">
      <DayFilter label={t("from")} value={search.from} onChange={(from) => set({ from })} />
      <DayFilter label={t("to")} value={search.to} onChange={(to) => set({ to })} />
      <Select<string>
        label={t("operation")}
        value={operation ?? ANY}
        options={[
          { value: ANY, label: t("any") },
          ...(operation !== undefined && !isKnown(operation) ? [{ value: operation, label: operation }] : []),
          ...OPERATIONS.map((value) => ({ value, label: t(`operations.${value}`) })),
        ]}
        onChange={(value) => set({ operation: value === ANY ? undefined : value })}
      />
      <OrganisationPicker
        label={t("organisation")}
        value={search.organisation ?? ""}
        onChange={(organisation) => set({ organisation })}
      />
      {search.actor !== undefined && (
        <span className="tag">{t("only-actor", { name: actorName ?? search.actor })}</span>
      )}
      <Button look="link" onClick={() => onSearch({})}>
        {t("clear")}
      </Button>
    </div>
  );
}
