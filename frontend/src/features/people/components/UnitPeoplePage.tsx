import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageUserSummary, Role } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import type { ListSearch } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Card, Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { EmptyState } from "@/shared/ui/states";
import { InviteDialog } from "./InviteDialog";
import { PersonState } from "./PersonState";

interface UnitPeoplePageProps {
  unit: { id: string; name: string };
  page: PageUserSummary;
  roles: readonly Role[];
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** The people of one's own unit, on a phone. */
export function UnitPeoplePage({ unit, page, roles, search, onSearch }: UnitPeoplePageProps) {
  const { t } = useTranslation("people");
  const [opened, open] = useOpened<"invite">("unit-people");
  return (
    <Page title={t("unit-title")} note={unit.name}>
      {roles.length > 0 && (
        <Button big onClick={() => open("invite")}>
          {t("invite.title")}
        </Button>
      )}
      {page.items.length === 0 && <EmptyState title={t("empty")} />}
      <ul className="plain-list stack">
        {page.items.map((person) => (
          <li key={person.id}>
            <Card>
              <Link to="/m/people/$userId" params={{ userId: person.id }} className="whole">
                {person.displayName}
              </Link>
              <p className="soft">{person.roles.map((role) => t(`shared:role.${role}`)).join(" · ")}</p>
              <p>
                <PersonState state={person.state} />
              </p>
            </Card>
          </li>
        ))}
      </ul>
      <Pager page={{ next: page.next ?? null }} search={search} onSearch={onSearch} />
      {opened === "invite" && <InviteDialog roles={roles} unitId={unit.id} onClose={() => open(null)} />}
    </Page>
  );
}
