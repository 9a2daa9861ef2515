import { useTranslation } from "react-i18next";
import type { PlanSummary, UnitTaskState } from "@/api/types.gen";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { DayFilter } from "@/shared/ui/DayFilter";
import { Select } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { TASK_STATES, type TaskSearch } from "../task-search";

interface TaskFiltersProps {
  plans: readonly PlanSummary[];
  search: TaskSearch;
  onSearch: (search: TaskSearch) => void;
}

const ALL = "ALL";

export function TaskFilters({ plans, search, onSearch }: TaskFiltersProps) {
  const { t } = useTranslation("task");
  return (
    <div className="filters">
      <Select<UnitTaskState | typeof ALL>
        label={t("list.state")}
        value={search.state ?? ALL}
        options={[
          { value: ALL, label: t("list.all") },
          ...TASK_STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
        onChange={(state) => onSearch(refined(search, { state: state === ALL ? undefined : state }))}
      />
      <Select<string>
        label={t("list.plan")}
        value={search.plan ?? ALL}
        options={[
          { value: ALL, label: t("list.all-plans") },
          ...plans.map((plan) => ({ value: plan.id, label: `${plan.year} ${plan.title ?? plan.organisationName}` })),
        ]}
        onChange={(plan) => onSearch(refined(search, { plan: plan === ALL ? undefined : plan }))}
      />
      <DayFilter
        label={t("list.due-from")}
        value={search.dueFrom}
        onChange={(dueFrom) => onSearch(refined(search, { dueFrom }))}
      />
      <DayFilter
        label={t("list.due-until")}
        value={search.dueUntil}
        onChange={(dueUntil) => onSearch(refined(search, { dueUntil }))}
      />
      <OrganisationPicker
        label={t("list.unit")}
        value={search.unit ?? ""}
        onChange={(unit) => onSearch(refined(search, { unit }))}
      />
      <Button look="link" onClick={() => onSearch({})}>
        {t("list.clear")}
      </Button>
    </div>
  );
}
