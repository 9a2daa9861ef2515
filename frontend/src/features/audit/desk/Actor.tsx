import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AuditEvent } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { isSystem } from "../use-names";

interface ActorProps {
  event: AuditEvent;
  /** Undefined for one whom the reader may not see. */
  name: string | undefined;
  /** Shows this person's doings alone. */
  onOnly: (() => void) | undefined;
}

export function Actor({ event: { actorId, roles }, name, onOnly }: ActorProps) {
  const { t } = useTranslation("audit");
  if (isSystem(actorId)) return t("system");
  return (
    <>
      {name === undefined ? (
        <span className="num">{actorId}</span>
      ) : (
        <Link to="/people/$userId" params={{ userId: actorId }}>
          {name}
        </Link>
      )}{" "}
      <span className="soft">{roles.map((role) => t(`shared:role.${role}`, { defaultValue: role })).join(" · ")}</span>
      {onOnly && (
        <Button look="link" aria-label={t("only-actor", { name: name ?? actorId })} onClick={onOnly}>
          {t("only")}
        </Button>
      )}
    </>
  );
}
