import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Notification } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { CopyText } from "@/shared/ui/CopyText";
import { LongText } from "@/shared/ui/LongText";
import { Card } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";

interface NotificationCardProps {
  notification: Notification;
  onRead: () => void;
}

export function NotificationCard({ notification, onRead }: NotificationCardProps) {
  const { t } = useTranslation("notification");
  const formats = useFormats();
  const { text, body, chatText, path, dueOn, createdAt, readAt } = notification;
  return (
    <Card>
      <p>
        {!readAt && <StatusTag status="waiting">{t("unread")}</StatusTag>} {text}
      </p>
      {body && <LongText text={body} />}
      <p className="soft num">
        {formats.day(createdAt)} {formats.time(createdAt)}
        {dueOn && ` · ${t("due", { day: formats.day(dueOn) })}`}
      </p>
      <div className="actions">
        {!readAt && (
          <Button look="link" onClick={onRead}>
            {t("read")}
          </Button>
        )}
        <CopyText text={chatText} label={t("shared:chat.copy")} done={t("shared:chat.copied")} />
        {path && (
          // The API names a page of the desk; on a phone that page leads on to its counterpart.
          <Link to={path as NonNullable<LinkProps["to"]>} className="btn" onClick={readAt ? undefined : onRead}>
            {t("open")}
          </Link>
        )}
      </div>
    </Card>
  );
}
