import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PageUserSummary, Role } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { InviteDialog } from "./InviteDialog";
import { PersonState } from "./PersonState";

interface UnitPeoplePageProps {
  unit: { id: string; name: string };
  page: PageUserSummary;
  roles: readonly Role[];
  onNext: (cursor: string) => void;
}

/** The people of one's own unit, on a phone. */
export function UnitPeoplePage({ unit, page: { items, next }, roles, onNext }: UnitPeoplePageProps) {
  const { t } = useTranslation("people");
  const [isInviting, setInviting] = useState(false);
  return (
    <Page title={t("unit-title")} note={unit.name}>
      {roles.length > 0 && (
        <Button big onClick={() => setInviting(true)}>
          {t("invite.title")}
        </Button>
      )}
      {items.length === 0 && <EmptyState title={t("empty")} />}
      <ul className="plain-list stack">
        {items.map((person) => (
          <li key={person.id}>
            <Card>
              <Link to="/m/people/$userId" params={{ userId: person.id }}>
                {person.displayName}
              </Link>
              <p className="soft">{person.roles.map((role) => t(`account:role.${role}`)).join(" · ")}</p>
              <p>
                <PersonState state={person.state} />
              </p>
            </Card>
          </li>
        ))}
      </ul>
      {next && (
        <Button look="plain" onClick={() => onNext(next)}>
          {t("shared:table.next")}
        </Button>
      )}
      {isInviting && <InviteDialog roles={roles} unitId={unit.id} onClose={() => setInviting(false)} />}
    </Page>
  );
}
