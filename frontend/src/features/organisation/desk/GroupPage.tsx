import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrganisationGroupView, PageOrganisationSummary } from "@/api/types.gen";
import { DayLookedAt } from "@/shared/ui/DayFilter";
import { Card, Page } from "@/shared/ui/Page";
import type { GroupSearch } from "../organisation-search";
import { useDays } from "../use-days";
import { OrganisationTable } from "./OrganisationTable";

interface GroupPageProps {
  group: OrganisationGroupView;
  /** Name of the unit its rule looks below; undefined without a rule. */
  below: string | undefined;
  /** Those that belong to it on the day looked at. */
  members: PageOrganisationSummary;
  mayEdit: boolean;
  search: GroupSearch;
  onSearch: (search: GroupSearch) => void;
}

export function GroupPage({ group, below, members, mayEdit, search, onSearch }: GroupPageProps) {
  const { t } = useTranslation("organisation");
  return (
    <Page
      title={group.name}
      note={group.aliases.length > 0 ? t("groups.also", { names: group.aliases.join(" · ") }) : undefined}
      actions={
        mayEdit && (
          <Link to="/organisation-groups/$groupId/edit" params={{ groupId: group.id }} className="btn plain">
            {t("group.edit")}
          </Link>
        )
      }
    >
      <Definition group={group} below={below} />
      <Card title={t("groups.members")}>
        <div className="filters">
          <DayLookedAt search={search} onSearch={onSearch} />
        </div>
        <OrganisationTable label={t("groups.members")} page={members} search={search} onSearch={onSearch} />
      </Card>
    </Page>
  );
}

function Definition({ group: { rule, members }, below }: Pick<GroupPageProps, "group" | "below">) {
  const { t } = useTranslation("organisation");
  const days = useDays();
  return (
    <Card title={t("groups.rule")}>
      {rule && <p>{t("group.every-below", { kind: t(`kind.${rule.kind}`), below: below ?? "" })}</p>}
      {members.length > 0 && <p>{rule ? t("group.and-named") : t("groups.listed")}</p>}
      {!rule && members.length === 0 && <p className="soft">{t("group.nobody")}</p>}
      <ul className="plain-list">
        {members.map((member) => (
          <li key={`${member.organisationId} ${member.validFrom}`}>
            {member.name} <span className="soft num">{days(member.validFrom, member.validUntil)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
