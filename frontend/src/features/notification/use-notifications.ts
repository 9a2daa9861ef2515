import { type QueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  countUnreadNotificationsQueryKey,
  getNotificationSettingsOptions,
  getNotificationSettingsQueryKey,
  listNotificationsOptions,
  listNotificationsQueryKey,
  readAllNotificationsMutation,
  readNotificationMutation,
  setNotificationSettingsMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";
import { versionOf } from "@/shared/api/versions";
import { queryOf } from "@/shared/list/list-search";
import { type NotificationSearch, parseNotificationSearch } from "./notification-search";

const messages = (search: NotificationSearch) =>
  listNotificationsOptions({ query: queryOf(parseNotificationSearch, search) });

export async function loadNotifications(queryClient: QueryClient, search: NotificationSearch): Promise<void> {
  await Promise.all([
    queryClient.ensureQueryData(messages(search)),
    queryClient.ensureQueryData(getNotificationSettingsOptions()),
  ]);
}

/** The caller's messages, and what can be done with them. */
export function useNotifications(search: NotificationSearch) {
  const { t } = useTranslation("notification");
  const { data: page } = useSuspenseQuery(messages(search));
  const { data: setting } = useSuspenseQuery(getNotificationSettingsOptions());
  const changed = [listNotificationsQueryKey(), countUnreadNotificationsQueryKey()];
  const reading = useAction(readNotificationMutation(), { invalidates: changed });
  const readingAll = useAction(readAllNotificationsMutation(), { invalidates: changed, done: t("all-read") });
  const settingMail = useAction(setNotificationSettingsMutation(), {
    invalidates: [getNotificationSettingsQueryKey()],
    done: t("mail.saved"),
    version: versionOf("/notification-settings"),
  });
  return {
    page,
    isMailOn: setting.mail,
    isBusy: readingAll.isPending,
    onRead: (id: string) => reading.act({ path: { id } }),
    onReadAll: () => readingAll.act({}),
    onMail: (mail: boolean) => settingMail.act({ body: { mail } }),
  };
}
