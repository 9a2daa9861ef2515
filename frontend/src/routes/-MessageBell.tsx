import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { countUnreadNotificationsOptions } from "@/api/@tanstack/react-query.gen";
import { Bell } from "@/features/notification/components/Bell";

const LOOK_AGAIN_MS = 60_000;

/** How much is unread, looked up again each minute while the page is in sight. An expert's page has no messages. */
export function MessageBell() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isExpert = /^\/expert(\/|$)/.test(path);
  const { data } = useQuery({
    ...countUnreadNotificationsOptions(),
    enabled: !isExpert,
    refetchInterval: LOOK_AGAIN_MS,
  });
  if (isExpert) return null;
  return <Bell to={path.startsWith("/m/") ? "/m/notifications" : "/notifications"} unread={data?.count ?? 0} />;
}
