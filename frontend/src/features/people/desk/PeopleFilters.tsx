import { useTranslation } from "react-i18next";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { type PeopleSearch, STATES } from "../people-search";
import { ROLES } from "../roles";

interface PeopleFiltersProps {
  search: PeopleSearch;
  onSearch: (search: PeopleSearch) => void;
}

const ANY = "ANY";

export function PeopleFilters({ search: filters, onSearch }: PeopleFiltersProps) {
  const { t } = useTranslation("people");
  const any = { value: ANY, label: t("any") } as const;
  const chosen = <V extends string>(value: V | typeof ANY) => (value === ANY ? undefined : value);
  return (
    <div className="filters">
      <NameFilter label={t("shared:picker.find-person")} search={filters} onSearch={onSearch} />
      <Select
        label={t("role-label")}
        value={filters.role ?? ANY}
        onChange={(value) => onSearch(refined(filters, { role: chosen(value) }))}
        options={[any, ...ROLES.map((value) => ({ value, label: t(`shared:role.${value}`) }))]}
      />
      <Select
        label={t("state-label")}
        value={filters.state ?? ANY}
        onChange={(value) => onSearch(refined(filters, { state: chosen(value) }))}
        options={[any, ...STATES.map((value) => ({ value, label: t(`state.${value}`) }))]}
      />
      <OrganisationPicker
        label={t("unit")}
        value={filters.unit ?? ""}
        onChange={(unit) => onSearch(refined(filters, { unit }))}
      />
      <Button look="link" onClick={() => onSearch({})}>
        {t("clear")}
      </Button>
    </div>
  );
}
