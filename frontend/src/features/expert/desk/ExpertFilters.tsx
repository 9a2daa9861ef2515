import { useTranslation } from "react-i18next";
import type { ExpertInvitationState, RoundSummary } from "@/api/types.gen";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { Select } from "@/shared/ui/fields";
import { LeftField } from "@/shared/ui/LeftField";
import { NameFilter } from "@/shared/ui/NameFilter";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { type ExpertSearch, INVITATIONS } from "../expert-search";

export interface ExpertFiltersProps {
  /** Those that the reader assigns. */
  rounds: readonly RoundSummary[];
  search: ExpertSearch;
  onSearch: (search: ExpertSearch) => void;
}

const ALL = "ALL";

export function ExpertFilters({ rounds, search, onSearch }: ExpertFiltersProps) {
  const { t } = useTranslation("search");
  const { organisation } = search;
  return (
    <div className="filters">
      <NameFilter label={t("expert.words")} search={search} onSearch={onSearch} />
      <LeftField
        key={`field ${search.field}`}
        label={t("expert.field")}
        value={search.field ?? ""}
        onLeave={(field) => onSearch(refined(search, { field: field || undefined }))}
      />
      <LeftField
        key={`title ${search.title}`}
        label={t("expert.title-part")}
        value={search.title ?? ""}
        onLeave={(title) => onSearch(refined(search, { title: title || undefined }))}
      />
      <OrganisationPicker
        label={t("expert.unit")}
        value={search.unit ?? ""}
        onChange={(unit) => onSearch(refined(search, { unit }))}
      />
      <Checkbox
        label={t("expert.busy")}
        isChecked={search.busy === true}
        onChange={(busy) => onSearch(refined(search, { busy: busy || undefined }))}
      />
      {rounds.length > 0 && (
        <Select<string>
          label={t("expert.round")}
          value={search.round ?? ALL}
          options={[
            { value: ALL, label: t("expert.all-rounds") },
            ...rounds.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(round) =>
            onSearch(
              refined(search, { round: round === ALL ? undefined : round, invitation: undefined, free: undefined }),
            )
          }
        />
      )}
      {search.round !== undefined && (
        <>
          <Select<ExpertInvitationState | typeof ALL>
            label={t("expert.invited")}
            value={search.invitation ?? ALL}
            options={[
              { value: ALL, label: t("expert.any-invitation") },
              ...INVITATIONS.map((state) => ({ value: state, label: t(`expert.invitation.${state}`) })),
            ]}
            onChange={(state) => onSearch(refined(search, { invitation: state === ALL ? undefined : state }))}
          />
          <Checkbox
            label={t("expert.free")}
            isChecked={search.free === true}
            onChange={(free) => onSearch(refined(search, { free: free || undefined }))}
          />
        </>
      )}
      <Button look="link" onClick={() => onSearch(organisation === undefined ? {} : { organisation })}>
        {t("expert.clear")}
      </Button>
    </div>
  );
}
