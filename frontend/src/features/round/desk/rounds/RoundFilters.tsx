import { useTranslation } from "react-i18next";
import type { Hosting, ProgrammeSummary, RoundStanding } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import { HOSTINGS, type RoundSearch, STANDINGS } from "../../round-search";

interface RoundFiltersProps {
  search: RoundSearch;
  programmes: readonly ProgrammeSummary[];
  onSearch: (search: RoundSearch) => void;
}

const YEARS_BACK = 10;
const ANY = "ANY";

export function RoundFilters({ search, programmes, onSearch }: RoundFiltersProps) {
  const { t } = useTranslation("round");
  const next = Number(useFormats().day(new Date()).slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(next - back));
  return (
    <div className="filters">
      <NameFilter label={t("field.title")} search={search} onSearch={onSearch} />
      <Select<string>
        label={t("field.programme")}
        value={search.programme ?? ANY}
        options={[
          { value: ANY, label: t("filter.any-programme") },
          ...programmes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(programme) => onSearch(refined(search, { programme: programme === ANY ? undefined : programme }))}
      />
      <Select<string>
        label={t("field.year")}
        value={search.year === undefined ? ANY : String(search.year)}
        options={[{ value: ANY, label: t("filter.any-year") }, ...years.map((year) => ({ value: year, label: year }))]}
        onChange={(year) => onSearch(refined(search, { year: year === ANY ? undefined : Number(year) }))}
      />
      <Select<RoundStanding | typeof ANY>
        label={t("state")}
        value={search.standing ?? ANY}
        options={[
          { value: ANY, label: t("filter.any-state") },
          ...STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) })),
        ]}
        onChange={(standing) => onSearch(refined(search, { standing: standing === ANY ? undefined : standing }))}
      />
      <Select<Hosting | typeof ANY>
        label={t("field.hosted")}
        value={search.hosted ?? ANY}
        options={[
          { value: ANY, label: t("filter.any-host") },
          ...HOSTINGS.map((value) => ({ value, label: t(`hosted.${value}`) })),
        ]}
        onChange={(hosted) => onSearch(refined(search, { hosted: hosted === ANY ? undefined : hosted }))}
      />
    </div>
  );
}
