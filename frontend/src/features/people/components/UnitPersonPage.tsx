import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { UserView } from "@/api/types.gen";
import { Page } from "@/shared/ui/Page";
import { AccountActions } from "./AccountActions";
import { PersonCard } from "./PersonCard";

interface UnitPersonPageProps {
  person: UserView;
  mayEdit: boolean;
}

/** One of one's own people, on a phone. */
export function UnitPersonPage({ person, mayEdit }: UnitPersonPageProps) {
  const { t } = useTranslation("people");
  return (
    <Page title={person.displayName} note={person.username}>
      <PersonCard person={person} />
      <ul className="plain-list">
        {person.grants
          .filter((grant) => grant.inForce)
          .map((grant) => (
            <li key={grant.id}>
              {t(`account:role.${grant.role}`)} · {grant.unitName}
            </li>
          ))}
      </ul>
      {mayEdit && (
        <div className="stack">
          <AccountActions person={person} />
        </div>
      )}
      <Link to="/m/people">{t("back")}</Link>
    </Page>
  );
}
