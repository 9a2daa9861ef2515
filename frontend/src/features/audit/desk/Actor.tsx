import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AuditEvent } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";

interface ActorProps {
  event: AuditEvent;
  /** Whether the name leads to the person. */
  isLinked: boolean;
  /** Shows this person's doings alone. */
  onOnly: (() => void) | undefined;
}

export function Actor({ event: { actorId, actorName, roles }, isLinked, onOnly }: ActorProps) {
  const { t } = useTranslation("audit");
  if (!actorName) return t("system"); // what the product does by itself is done by nobody's account
  return (
    <>
      {isLinked ? (
        <Link to="/people/$userId" params={{ userId: actorId }}>
          {actorName}
        </Link>
      ) : (
        actorName
      )}{" "}
      <span className="soft">{roles.map((role) => t(`shared:role.${role}`, { defaultValue: role })).join(" · ")}</span>
      {onOnly && (
        <Button look="link" aria-label={t("only-actor", { name: actorName })} onClick={onOnly}>
          {t("only")}
        </Button>
      )}
    </>
  );
}
