import { useTranslation } from "react-i18next";
import type { PlanState } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { Select } from "@/shared/ui/fields";
import { PLAN_STATES, type PlanSearch } from "../plan-search";

interface PlanFiltersProps {
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
}

const YEARS_BACK = 10;

export function PlanFilters({ search, onSearch }: PlanFiltersProps) {
  const { t } = useTranslation("plans");
  const next = Number(useFormats().day(new Date()).slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(next - back));
  return (
    <div className="filters">
      <Select<string>
        label={t("column.year")}
        value={search.year === undefined ? "ANY" : String(search.year)}
        options={[
          { value: "ANY", label: t("filter.any-year") },
          ...years.map((year) => ({ value: year, label: year })),
        ]}
        onChange={(year) => onSearch(refined(search, { year: year === "ANY" ? undefined : Number(year) }))}
      />
      <Select<PlanState | "ANY">
        label={t("column.state")}
        value={search.state ?? "ANY"}
        options={[
          { value: "ANY", label: t("filter.any-state") },
          ...PLAN_STATES.map((state) => ({ value: state, label: t(`filter.${state}`) })),
        ]}
        onChange={(state) => onSearch(refined(search, { state: state === "ANY" ? undefined : state }))}
      />
    </div>
  );
}
