import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { UserView } from "@/api/types.gen";
import { type Caller, may } from "@/shared/session/caller";
import { Page } from "@/shared/ui/Page";
import { GrantsCard } from "./GrantsCard";
import { PersonActions } from "./PersonActions";
import { PersonCard } from "./PersonCard";

interface UnitPersonPageProps {
  person: UserView;
  caller: Caller;
  /** The unit the caller acts for. */
  unitId: string;
}

/** One of one's own people, or oneself, on a phone: account, roles, delegation and handing over. */
export function UnitPersonPage({ person, caller, unitId }: UnitPersonPageProps) {
  const { t } = useTranslation("people");
  const isSelf = person.id === caller.id;
  return (
    <Page title={person.displayName} note={person.username}>
      <PersonCard person={person} />
      <GrantsCard
        person={person}
        mayGrant={may(caller, "user.grant") && !isSelf}
        mayDelegate={may(caller, "user.delegate") && isSelf}
      />
      <div className="stack">
        <PersonActions person={person} caller={caller} unitId={unitId} />
      </div>
      {isSelf ? <Link to="/m/account">{t("back-to-account")}</Link> : <Link to="/m/people">{t("back")}</Link>}
    </Page>
  );
}
