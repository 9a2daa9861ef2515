import { useTranslation } from "react-i18next";
import type { ReviewerSummary, ReviewState } from "@/api/types.gen";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import { type ReviewSearch, STATES } from "../review-search";

export interface ReviewFiltersProps {
  /** Empty for those who may not assign. */
  experts: readonly ReviewerSummary[];
  search: ReviewSearch;
  onSearch: (search: ReviewSearch) => void;
}

const ALL = "ALL";

export function ReviewFilters({ experts, search, onSearch }: ReviewFiltersProps) {
  const { t } = useTranslation("review");
  return (
    <div className="filters">
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
      <NameFilter label={t("desk.by-title")} search={search} onSearch={onSearch} />
      <Button look="link" onClick={() => onSearch({ stage: search.stage })}>
        {t("desk.clear")}
      </Button>
    </div>
  );
}
