import { useTranslation } from "react-i18next";
import type { Level, ProgrammeSummary } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { type AwardSearch, LEVELS } from "../award-search";

export interface AwardFiltersProps {
  search: AwardSearch;
  programmes: readonly ProgrammeSummary[];
  onSearch: (search: AwardSearch) => void;
}

const YEARS_BACK = 10;
const ANY = "ANY";

export function AwardFilters({ search, programmes, onSearch }: AwardFiltersProps) {
  const { t } = useTranslation("award");
  const now = Number(useFormats().day(new Date()).slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(now - back));
  return (
    <div className="filters">
      <NameFilter label={t("filter.title")} search={search} onSearch={onSearch} />
      <Select<string>
        label={t("programme")}
        value={search.programme ?? ANY}
        options={[
          { value: ANY, label: t("filter.any") },
          ...programmes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(programme) => onSearch(refined(search, { programme: programme === ANY ? undefined : programme }))}
      />
      <Select<Level | typeof ANY>
        label={t("level")}
        value={search.level ?? ANY}
        options={[
          { value: ANY, label: t("filter.any") },
          ...LEVELS.map((value) => ({ value, label: t(`shared:level.${value}`) })),
        ]}
        onChange={(level) => onSearch(refined(search, { level: level === ANY ? undefined : level }))}
      />
      <Select<string>
        label={t("filter.year")}
        value={search.year === undefined ? ANY : String(search.year)}
        options={[{ value: ANY, label: t("filter.any") }, ...years.map((year) => ({ value: year, label: year }))]}
        onChange={(year) => onSearch(refined(search, { year: year === ANY ? undefined : Number(year) }))}
      />
      <Select<string>
        label={t("state.label")}
        value={search.withdrawn === undefined ? ANY : String(search.withdrawn)}
        options={[
          { value: ANY, label: t("filter.any") },
          { value: "false", label: t("state.holds") },
          { value: "true", label: t("state.withdrawn") },
        ]}
        onChange={(state) => onSearch(refined(search, { withdrawn: state === ANY ? undefined : state === "true" }))}
      />
      <OrganisationPicker
        label={t("unit")}
        value={search.unit ?? ""}
        onChange={(unit) => onSearch(refined(search, { unit }))}
      />
      <Button look="link" onClick={() => onSearch({})}>
        {t("filter.clear")}
      </Button>
    </div>
  );
}
