/** What the list keeps in its address. */
export interface NotificationSearch {
  cursor?: string;
  unread?: true;
}

export function parseNotificationSearch(search: Record<string, unknown>): NotificationSearch {
  const kept: NotificationSearch = {};
  if (typeof search.cursor === "string" && search.cursor !== "") kept.cursor = search.cursor;
  if (search.unread === true) kept.unread = true;
  return kept;
}
