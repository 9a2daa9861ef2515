import { useTranslation } from "react-i18next";
import type { GrantView, HandedOn, UserView } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { EmptyState } from "@/shared/ui/states";
import { useEndingDelegations } from "../use-people-actions";
import { DelegateDialog } from "./DelegateDialog";
import { RevokeDialog } from "./RevokeDialog";

interface GrantsCardProps {
  person: UserView;
  mayGrant: boolean;
  /** Only one's own roles can be lent. */
  mayDelegate: boolean;
}

export function GrantsCard({ person, mayGrant, mayDelegate }: GrantsCardProps) {
  const { t } = useTranslation("people");
  const [opened, open] = useOpened<`${"revoke" | "delegate"} ${string}`>(`user-grants:${person.id}`);
  const [dialog, grantId] = opened?.split(" ") ?? [];
  const chosen = person.grants.find((grant) => grant.id === grantId);
  const ending = useEndingDelegations(person.id);
  const close = () => open(null);
  return (
    <Card title={t("grants")}>
      {person.grants.length === 0 && <EmptyState title={t("no-grants")} />}
      <ul className="plain-list rows">
        {person.grants.map((grant) => (
          <li key={grant.id} className="with-action">
            <GrantText grant={grant} />
            {person.handedOn
              .filter(({ grantId }) => grantId === grant.id)
              .map((handed) => (
                <HandedOnText key={`${handed.toUserId} ${handed.from}`} handed={handed} />
              ))}
            {mayGrant && grant.inForce && (
              <Button look="link" onClick={() => open(`revoke ${grant.id}`)}>
                {t("revoke.title")}
              </Button>
            )}
            {mayDelegate && grant.inForce && grant.delegatedFrom === null && (
              <>
                <Button look="link" onClick={() => open(`delegate ${grant.id}`)}>
                  {t("delegate.title")}
                </Button>
                <Button
                  look="link"
                  isBusy={ending.isPending}
                  onClick={() => ending.act({ path: { id: person.id, grantId: grant.id } })}
                >
                  {t("delegate.end")}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {chosen && dialog === "revoke" && <RevokeDialog person={person} grant={chosen} onClose={close} />}
      {chosen && dialog === "delegate" && <DelegateDialog person={person} grant={chosen} onClose={close} />}
    </Card>
  );
}

function HandedOnText({ handed }: { handed: HandedOn }) {
  const { t } = useTranslation("people");
  return (
    <span className="soft">
      {t("delegate.handed-on", { name: handed.toUserName })} <Days from={handed.from} until={handed.until} />
    </span>
  );
}

function Days({ from: first, until }: { from: string; until: string | null }) {
  const { t } = useTranslation("people");
  const formats = useFormats();
  const from = formats.day(first);
  return (
    <span className="soft num">
      {until === null ? t("days.open", { from }) : t("days.closed", { from, until: formats.day(until) })}
    </span>
  );
}

function GrantText({ grant }: { grant: GrantView }) {
  const { t } = useTranslation("people");
  return (
    <span>
      <StatusTag status={grant.inForce ? "done" : "waiting"}>
        {grant.inForce ? t("in-force") : t("not-in-force")}
      </StatusTag>{" "}
      {t(`shared:role.${grant.role}`)} · {grant.unitName}
      {grant.scopeId !== grant.unitId && ` · ${t("scope", { name: grant.scopeName })}`}
      {grant.delegatedFrom !== null && ` · ${t("delegated")}`} <Days from={grant.from} until={grant.until} />
    </span>
  );
}
