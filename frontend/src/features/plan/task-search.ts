import type { UnitTaskState } from "@/api/types.gen";
import {
  choiceFilter,
  dayFilter,
  given,
  type ListSearch,
  parseListSearch,
  textFilter,
} from "@/shared/list/list-search";

export const TASK_STATES: readonly UnitTaskState[] = ["OWED", "RETURNED", "REPORTED", "COUNTED", "SUPPORTING", "DONE"];

export interface TaskSearch extends ListSearch {
  state?: UnitTaskState;
  unit?: string;
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
      dueFrom: dayFilter(search, "dueFrom"),
      dueUntil: dayFilter(search, "dueUntil"),
    }),
  };
}
