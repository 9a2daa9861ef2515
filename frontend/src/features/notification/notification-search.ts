import { type ListSearch, parseListSearch } from "@/shared/list/list-search";

/** What the list keeps in its address. */
export interface NotificationSearch extends ListSearch {
  unread?: true;
}

export function parseNotificationSearch(search: Record<string, unknown>): NotificationSearch {
  return { ...parseListSearch(search), ...(search.unread === true && { unread: true as const }) };
}
