import { useTranslation } from "react-i18next";
import type { ReviewerSummary, ReviewState, RoundSummary } from "@/api/types.gen";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { DayFilter } from "@/shared/ui/DayFilter";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import { type ReviewSearch, STATES } from "../review-search";

export interface ReviewFiltersProps {
  /** Empty for those who may not assign. */
  experts: readonly ReviewerSummary[];
  /** Left out where they are of one. */
  rounds?: readonly RoundSummary[];
  search: ReviewSearch;
  onSearch: (search: ReviewSearch) => void;
}

const ALL = "ALL";

export function ReviewFilters({ experts, rounds = [], search, onSearch }: ReviewFiltersProps) {
  const { t } = useTranslation("review");
  return (
    <div className="filters">
      {rounds.length > 0 && (
        <Select<string>
          label={t("desk.round")}
          value={search.round ?? ALL}
          options={[
            { value: ALL, label: t("desk.all-rounds") },
            ...rounds.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(round) => onSearch(refined(search, { round: round === ALL ? undefined : round }))}
        />
      )}
      {experts.length > 0 && (
        <Select<string>
          label={t("desk.expert")}
          value={search.reviewer ?? ALL}
          options={[
            { value: ALL, label: t("desk.all-experts") },
            ...experts.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(reviewer) => onSearch(refined(search, { reviewer: reviewer === ALL ? undefined : reviewer }))}
        />
      )}
      <Select<ReviewState | typeof ALL>
        label={t("desk.state")}
        value={search.state ?? ALL}
        options={[
          { value: ALL, label: t("desk.all-states") },
          ...STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
        onChange={(state) => onSearch(refined(search, { state: state === ALL ? undefined : state }))}
      />
      <DayFilter
        label={t("desk.submitted-from")}
        value={search.submittedFrom}
        onChange={(day) => onSearch(refined(search, { submittedFrom: day }))}
      />
      <DayFilter
        label={t("desk.submitted-until")}
        value={search.submittedUntil}
        onChange={(day) => onSearch(refined(search, { submittedUntil: day }))}
      />
      <Checkbox
        label={t("desk.overdue-only")}
        isChecked={search.overdue === true}
        onChange={(overdue) => onSearch(refined(search, { overdue: overdue || undefined }))}
      />
      <NameFilter label={t("desk.words")} search={search} onSearch={onSearch} />
      <Button look="link" onClick={() => onSearch({ stage: search.stage })}>
        {t("desk.clear")}
      </Button>
    </div>
  );
}
