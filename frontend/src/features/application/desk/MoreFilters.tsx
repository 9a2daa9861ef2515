import { useTranslation } from "react-i18next";
import type { ProgrammeSummary } from "@/api/types.gen";
import { textKey } from "@/shared/i18n/text-key";
import { refined } from "@/shared/list/list-search";
import { Checkbox } from "@/shared/ui/Checkbox";
import { DayFilter } from "@/shared/ui/DayFilter";
import { Select } from "@/shared/ui/fields";
import { LeftField } from "@/shared/ui/LeftField";
import type { ApplicationSearch } from "../application-search";

interface MoreFiltersProps {
  programmes: readonly ProgrammeSummary[];
  search: ApplicationSearch;
  onSearch: (search: ApplicationSearch) => void;
}

const ALL = "ALL";

const FLAGS = [
  ["returned", textKey("application:desk.returned-only")],
  ["filesHeldBack", textKey("application:desk.held-back-only")],
  ["exempt", textKey("application:desk.exempt-only")],
] as const;

/** Asked less often; open from the start where one of them narrows the list. */
export function MoreFilters({ programmes, search, onSearch }: MoreFiltersProps) {
  const { t } = useTranslation("application");
  const { programme, category, submittedFrom, submittedUntil, returned, filesHeldBack, exempt } = search;
  const isUsed = [programme, category, submittedFrom, submittedUntil, returned, filesHeldBack, exempt].some(
    (value) => value !== undefined,
  );
  return (
    <details open={isUsed || undefined}>
      <summary>{t("desk.more")}</summary>
      <div className="filters">
        <Select<string>
          label={t("desk.programme")}
          value={programme ?? ALL}
          options={[
            { value: ALL, label: t("desk.all-programmes") },
            ...programmes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => onSearch(refined(search, { programme: value === ALL ? undefined : value }))}
        />
        <LeftField
          key={category ?? ""}
          label={t("desk.category")}
          value={category ?? ""}
          onLeave={(value) => onSearch(refined(search, { category: value || undefined }))}
        />
        <DayFilter
          label={t("desk.submitted-from")}
          value={submittedFrom}
          onChange={(day) => onSearch(refined(search, { submittedFrom: day }))}
        />
        <DayFilter
          label={t("desk.submitted-until")}
          value={submittedUntil}
          onChange={(day) => onSearch(refined(search, { submittedUntil: day }))}
        />
        {FLAGS.map(([name, labelKey]) => (
          <Checkbox
            key={name}
            label={t(labelKey)}
            isChecked={search[name] === true}
            onChange={(isOn) => onSearch(refined(search, { [name]: isOn || undefined }))}
          />
        ))}
      </div>
    </details>
  );
}
