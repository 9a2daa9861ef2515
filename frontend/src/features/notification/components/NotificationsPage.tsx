import { useTranslation } from "react-i18next";
import type { PageNotificationView } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { Card, Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { EmptyState } from "@/shared/ui/states";
import type { NotificationSearch } from "../notification-search";
import { NotificationCard } from "./NotificationCard";

interface NotificationsPageProps {
  page: PageNotificationView;
  search: NotificationSearch;
  onSearch: (search: NotificationSearch) => void;
  isMailOn: boolean;
  isBusy: boolean;
  onRead: (id: string) => void;
  onReadAll: () => void;
  onMail: (mail: boolean) => void;
}

export function NotificationsPage({
  page: { items, next },
  search,
  onSearch,
  isMailOn,
  isBusy,
  onRead,
  onReadAll,
  onMail,
}: NotificationsPageProps) {
  const { t } = useTranslation("notification");
  const hasUnread = items.some((item) => !item.readAt);
  return (
    <Page
      title={t("title")}
      actions={
        hasUnread && (
          <Button look="plain" isBusy={isBusy} onClick={onReadAll}>
            {t("read-all")}
          </Button>
        )
      }
    >
      <ChoiceRow
        legend={t("shown")}
        value={search.unread ? "unread" : "all"}
        options={[
          { value: "all", label: t("show.all") },
          { value: "unread", label: t("show.unread") },
        ]}
        onChange={(shown) => onSearch(shown === "unread" ? { unread: true } : {})}
      />
      {items.length === 0 ? (
        <EmptyState title={search.unread ? t("empty.unread") : t("empty.all")} />
      ) : (
        <ul className="plain-list stack">
          {items.map((item) => (
            <li key={item.id}>
              <NotificationCard notification={item} onRead={() => onRead(item.id)} />
            </li>
          ))}
        </ul>
      )}
      <Pager page={{ next: next ?? null }} search={search} onSearch={onSearch} />
      <Card title={t("mail.title")}>
        <ChoiceRow
          legend={t("mail.text")}
          value={isMailOn ? "on" : "off"}
          options={[
            { value: "on", label: t("mail.on") },
            { value: "off", label: t("mail.off") },
          ]}
          onChange={(value) => onMail(value === "on")}
        />
      </Card>
    </Page>
  );
}
