import type { UnitTaskState } from "@/api/types.gen";
import {
  choiceFilter,
  dayFilter,
  given,
  type ListSearch,
  parseListSearch,
  sortFilter,
  textFilter,
} from "@/shared/list/list-search";

export const TASK_STATES: readonly UnitTaskState[] = ["OWED", "RETURNED", "REPORTED", "COUNTED", "SUPPORTING", "DONE"];

const SORTS = ["due", "text"] as const;

export interface TaskSearch extends ListSearch<(typeof SORTS)[number]> {
  state?: UnitTaskState;
  unit?: string;
  plan?: string;
  /** Due from this day on. */
  dueFrom?: string;
  /** Due up to this day. */
  dueUntil?: string;
}

export function taskSearch(search: Record<string, unknown>): TaskSearch {
  return {
    ...parseListSearch(search),
    ...given({
      state: choiceFilter(search, "state", TASK_STATES),
      unit: textFilter(search, "unit"),
      plan: textFilter(search, "plan"),
      sort: sortFilter(search, SORTS),
      dueFrom: dayFilter(search, "dueFrom"),
      dueUntil: dayFilter(search, "dueUntil"),
    }),
  };
}
