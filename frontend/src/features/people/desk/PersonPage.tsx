import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { UserView } from "@/api/types.gen";
import { type Caller, may } from "@/shared/session/caller";
import { Button } from "@/shared/ui/Button";
import { Page } from "@/shared/ui/Page";
import { AccountActions } from "../components/AccountActions";
import { PersonCard } from "../components/PersonCard";
import { rolesToGive } from "../roles";
import { GrantDialog } from "./GrantDialog";
import { GrantsCard } from "./GrantsCard";
import { HandoverDialog } from "./HandoverDialog";

export function PersonPage({ person, caller }: { person: UserView; caller: Caller }) {
  const { t } = useTranslation("people");
  const [opened, open] = useState<"grant" | "handover" | null>(null);
  const roles = rolesToGive(caller.roles);
  return (
    <Page
      title={person.displayName}
      note={person.username}
      actions={
        <>
          {may(caller, "user.grant") && roles.length > 0 && (
            <Button look="plain" onClick={() => open("grant")}>
              {t("grant.title")}
            </Button>
          )}
          {may(caller, "user.hand-over") && (
            <Button look="plain" onClick={() => open("handover")}>
              {t("handover.title")}
            </Button>
          )}
          {may(caller, "user.edit") && person.id !== caller.id && <AccountActions person={person} />}
        </>
      }
    >
      <PersonCard person={person} />
      <GrantsCard
        person={person}
        mayGrant={may(caller, "user.grant")}
        mayDelegate={may(caller, "user.delegate") && person.id === caller.id}
      />
      {opened === "grant" && <GrantDialog person={person} roles={roles} onClose={() => open(null)} />}
      {opened === "handover" && <HandoverDialog person={person} onClose={() => open(null)} />}
    </Page>
  );
}
