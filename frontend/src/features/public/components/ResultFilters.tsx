import { useTranslation } from "react-i18next";
import type { Level } from "@/api/types.gen";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import type { ProgrammeChoice } from "../programmes-in";
import { LEVELS, type ResultSearch } from "../result-search";

const YEARS_BACK = 10;

export interface ResultFiltersProps {
  programmes: readonly ProgrammeChoice[];
  search: ResultSearch;
  onSearch: (search: ResultSearch) => void;
}

/** Text, year, programme and level; the address holds what was chosen. */
export function ResultFilters({ programmes, search, onSearch }: ResultFiltersProps) {
  const { t } = useTranslation("public");
  const narrow = (change: Partial<ResultSearch>) => onSearch(refined(search, change));
  const isKnown = programmes.some(({ id }) => id === search.programme);
  return (
    <>
      <NameFilter label={t("results.find")} search={search} onSearch={onSearch} />
      <div className="filters">
        <Select<string>
          label={t("results.year")}
          value={String(search.year ?? "all")}
          onChange={(year) => narrow({ year: year === "all" ? undefined : Number(year) } as Partial<ResultSearch>)}
          options={[
            { value: "all", label: t("results.all-years") },
            ...yearsWith(search.year).map((year) => ({ value: String(year), label: t("results.year-of", { year }) })),
          ]}
        />
        <Select<string>
          label={t("results.programme")}
          value={search.programme ?? "all"}
          onChange={(id) => narrow({ programme: id === "all" ? undefined : id } as Partial<ResultSearch>)}
          options={[
            { value: "all", label: t("results.all-programmes") },
            ...programmes.map(({ id, name }) => ({ value: id, label: name })),
            ...(search.programme === undefined || isKnown
              ? []
              : [{ value: search.programme, label: t("results.chosen-programme") }]),
          ]}
        />
        <Select<Level | "all">
          label={t("results.level")}
          value={search.level ?? "all"}
          onChange={(level) => narrow({ level: level === "all" ? undefined : level } as Partial<ResultSearch>)}
          options={[
            { value: "all", label: t("results.all-levels") },
            ...LEVELS.map((level) => ({ value: level, label: t(`shared:level.${level}`) })),
          ]}
        />
        <Button look="link" onClick={() => onSearch({})}>
          {t("results.clear")}
        </Button>
      </div>
    </>
  );
}

/** The last years, and one from further back that stands in the address. */
function yearsWith(chosen: number | undefined): number[] {
  const now = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK }, (_, back) => now - back);
  return chosen === undefined || years.includes(chosen) ? years : [...years, chosen];
}
