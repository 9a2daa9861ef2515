import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ApplicationInvitation } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";

interface InvitationPageProps {
  invitation: ApplicationInvitation;
  isPending: boolean;
  onAccept: () => void;
}

/** What one is invited to, before one agrees. */
export function InvitationPage({ invitation, isPending, onAccept }: InvitationPageProps) {
  const { t } = useTranslation("open-rounds");
  const formats = useFormats();
  const isTogether = invitation.purpose === "WRITE_TOGETHER";
  return (
    <Page title={isTogether ? t("invitation.together") : t("invitation.apply")}>
      <Card title={invitation.roundTitle}>
        {isTogether && <p>{t("invitation.title", { title: invitation.applicationTitle ?? t("untitled") })}</p>}
        <p>{t("invitation.unit", { unit: invitation.unitName })}</p>
        <p className="soft">{t("invitation.until", { moment: formats.deadline(invitation.expiresAt) })}</p>
        <Button big isBusy={isPending} onClick={onAccept}>
          {isTogether ? t("invitation.accept-together") : t("invitation.accept")}
        </Button>
      </Card>
    </Page>
  );
}

/** The link was cut short, taken back, or is over. */
export function InvitationOfNoUse() {
  const { t } = useTranslation("open-rounds");
  return (
    <Page title={t("invitation.of-no-use")}>
      <EmptyState title={t("invitation.ask-again")}>
        <Link to="/m/rounds">{t("title")}</Link>
      </EmptyState>
    </Page>
  );
}
