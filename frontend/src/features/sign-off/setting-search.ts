import { given, textFilter } from "@/shared/list/list-search";

export interface SettingSearch {
  /** Whose sign-offs; the reader's own unit if left out. */
  organisation?: string;
}

export function parseSettingSearch(search: Record<string, unknown>): SettingSearch {
  return given({ organisation: textFilter(search, "organisation") }) as SettingSearch;
}
