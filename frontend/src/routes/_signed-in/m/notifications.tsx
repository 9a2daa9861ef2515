import { createFileRoute } from "@tanstack/react-router";
import { getNotificationSettingsOptions, listNotificationsOptions } from "@/api/@tanstack/react-query.gen";
import { NotificationsPage } from "@/features/notification/components/NotificationsPage";
import { parseNotificationSearch } from "@/features/notification/notification-search";
import { useNotifications } from "@/features/notification/use-notifications";
import { queryOf } from "@/shared/list/list-search";

export const Route = createFileRoute("/_signed-in/m/notifications")({
  validateSearch: parseNotificationSearch,
  loaderDeps: ({ search }) => queryOf(parseNotificationSearch, search),
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(listNotificationsOptions({ query: deps })),
      queryClient.ensureQueryData(getNotificationSettingsOptions()),
    ]),
  component: Notifications,
});

function Notifications() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <NotificationsPage
      {...useNotifications(search)}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
