import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MadeInvitation, Round, RoundQuota } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { CopyToChat } from "@/shared/ui/CopyToChat";
import { Card } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import { invitationPath } from "../invitation-link";
import { useInvitingApplicants } from "../use-round-actions";
import "../application.css";

interface InviteCardProps {
  round: Round;
  unit: RoundQuota;
}

/** A link for the unit's chat group, by which its people apply through it. */
export function InviteCard({ round, unit }: InviteCardProps) {
  const { t } = useTranslation("open-rounds");
  const [made, setMade] = useState<MadeInvitation | null>(null);
  const { invite, takeBack } = useInvitingApplicants(setMade);
  const path = { id: round.id };
  return (
    <Card title={t("invite.title")}>
      <p className="soft">{t("invite.hint", { unit: unit.unitName })}</p>
      {made && (
        <>
          <p className="link-text">{new URL(invitationPath(made.token), window.location.origin).href}</p>
          <p className="soft">{t("invite.once")}</p>
          <CopyToChat
            text={t("invite.chat", { round: round.description.title, unit: unit.unitName })}
            deadline={made.expiresAt}
            path={invitationPath(made.token)}
          />
        </>
      )}
      {!made && (
        <Button
          big
          look="plain"
          isBusy={invite.isPending}
          onClick={() => invite.act({ path, body: { unitId: unit.unitId } })}
        >
          {t("invite.make")}
        </Button>
      )}
      <div>
        <SureButton
          look="link"
          isBusy={takeBack.isPending}
          title={t("invite.take-back-title")}
          text={t("invite.take-back-text")}
          yes={t("invite.take-back")}
          onSure={() => takeBack.act({ path, query: { unit: unit.unitId } })}
        >
          {t("invite.take-back")}
        </SureButton>
      </div>
    </Card>
  );
}
