import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MadeInvitation, RoundApplication } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { CopyToChat } from "@/shared/ui/CopyToChat";
import { Card } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import { invitationPath } from "../invitation-link";
import { useSharing } from "../use-application-actions";
import "../application.css";

/** Who writes it together, and the link by which others come to do so. */
export function SharingCard({ application }: { application: RoundApplication }) {
  const { t } = useTranslation("application");
  const [made, setMade] = useState<MadeInvitation | null>(null);
  const { invite, takeBack, remove } = useSharing(application, setMade);
  const { id, members } = application;
  return (
    <Card title={t("share.title")}>
      <p className="soft">{t("share.hint")}</p>
      <ul className="plain-list rows">
        {members.map(({ userId, name }) => (
          <li key={userId} className="with-action">
            <span>{name}</span>
            <SureButton
              look="link"
              aria-label={t("share.remove", { name })}
              title={t("share.remove", { name })}
              text={t("share.remove-text")}
              yes={t("share.remove-yes")}
              onSure={() => remove.act({ path: { id, userId } })}
            >
              {t("share.remove-yes")}
            </SureButton>
          </li>
        ))}
      </ul>
      {made ? (
        <>
          <p className="link-text">{new URL(invitationPath(made.token), window.location.origin).href}</p>
          <CopyToChat
            text={t("share.chat", { title: application.title ?? application.roundTitle })}
            deadline={made.expiresAt}
            path={invitationPath(made.token)}
          />
        </>
      ) : (
        <Button big look="plain" isBusy={invite.isPending} onClick={() => invite.act({ path: { id } })}>
          {t("share.make")}
        </Button>
      )}
      <div>
        <SureButton
          look="link"
          isBusy={takeBack.isPending}
          title={t("share.take-back-title")}
          text={t("share.take-back-text")}
          yes={t("share.take-back")}
          onSure={() => takeBack.act({ path: { id } })}
        >
          {t("share.take-back")}
        </SureButton>
      </div>
    </Card>
  );
}
