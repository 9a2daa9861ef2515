import { useTranslation } from "react-i18next";
import type { UserView } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { type Caller, may } from "@/shared/session/caller";
import { Button } from "@/shared/ui/Button";
import { inOrder } from "../roles";
import { AccountActions } from "./AccountActions";
import { GrantDialog } from "./GrantDialog";
import { HandoverDialog } from "./HandoverDialog";

interface PersonActionsProps {
  person: UserView;
  caller: Caller;
  /** The one unit the caller gives roles in; left out where any may be chosen. */
  unitId?: string;
}

/** What the caller may do with an account, at the desk and on a phone. */
export function PersonActions({ person, caller, unitId }: PersonActionsProps) {
  const { t } = useTranslation("people");
  const [opened, open] = useOpened<"grant" | "handover">(`user:${person.id}`);
  const roles = inOrder(caller.givableRoles);
  const isSelf = person.id === caller.id;
  return (
    <>
      {may(caller, "user.grant") && !isSelf && roles.length > 0 && (
        <Button look="plain" onClick={() => open("grant")}>
          {t("grant.title")}
        </Button>
      )}
      {may(caller, "user.hand-over") && (
        <Button look="plain" onClick={() => open("handover")}>
          {t("handover.title")}
        </Button>
      )}
      {may(caller, "user.edit") && !isSelf && <AccountActions person={person} />}
      {opened === "grant" && <GrantDialog person={person} roles={roles} unitId={unitId} onClose={() => open(null)} />}
      {opened === "handover" && <HandoverDialog person={person} onClose={() => open(null)} />}
    </>
  );
}
