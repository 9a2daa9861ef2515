import { createFileRoute } from "@tanstack/react-router";
import { NotificationsPage } from "@/features/notification/components/NotificationsPage";
import { parseNotificationSearch } from "@/features/notification/notification-search";
import { loadNotifications, useNotifications } from "@/features/notification/use-notifications";

export const Route = createFileRoute("/_signed-in/_desk/notifications")({
  validateSearch: parseNotificationSearch,
  staticData: { phone: "/m/notifications" },
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadNotifications(context.queryClient, deps),
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
