import { useTranslation } from "react-i18next";
import type { ApplicationState, ProgrammeSummary, RoundStage, RoundSummary } from "@/api/types.gen";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { type ApplicationSearch, STATES } from "../application-search";
import { MoreFilters } from "./MoreFilters";

export interface ApplicationFiltersProps {
  programmes: readonly ProgrammeSummary[];
  rounds: readonly RoundSummary[];
  /** Of the round that is looked at; empty while it is none. */
  stages: readonly RoundStage[];
  search: ApplicationSearch;
  onSearch: (search: ApplicationSearch) => void;
}

const ALL = "ALL";

export function ApplicationFilters({ programmes, rounds, stages, search, onSearch }: ApplicationFiltersProps) {
  const { t } = useTranslation("application");
  const chosen = (value: string) => (value === ALL ? undefined : value);
  return (
    <div className="filters">
      <Select<string>
        label={t("desk.round")}
        value={search.round ?? ALL}
        options={[
          { value: ALL, label: t("desk.all-rounds") },
          ...rounds.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(round) => onSearch(refined(search, { round: chosen(round), stage: undefined }))}
      />
      {stages.length > 0 && (
        <Select<string>
          label={t("desk.stage")}
          value={search.stage ?? ALL}
          options={[
            { value: ALL, label: t("desk.all-stages") },
            ...stages.map(({ id, staffName }) => ({ value: id, label: staffName })),
          ]}
          onChange={(stage) => onSearch(refined(search, { stage: chosen(stage) }))}
        />
      )}
      <Select<ApplicationState | typeof ALL>
        label={t("desk.state")}
        value={search.state ?? ALL}
        options={[
          { value: ALL, label: t("desk.all-states") },
          ...STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
        onChange={(state) => onSearch(refined(search, { state: state === ALL ? undefined : state }))}
      />
      <OrganisationPicker
        label={t("desk.unit")}
        value={search.unit ?? ""}
        onChange={(unit) => onSearch(refined(search, { unit }))}
      />
      {search.unit !== undefined && (
        <Checkbox
          label={t("desk.below")}
          isChecked={search.below === true}
          onChange={(below) => onSearch(refined(search, { below: below || undefined }))}
        />
      )}
      <NameFilter label={t("desk.words")} search={search} onSearch={onSearch} />
      <MoreFilters programmes={programmes} search={search} onSearch={onSearch} />
      <Button look="link" onClick={() => onSearch({})}>
        {t("desk.clear")}
      </Button>
    </div>
  );
}
