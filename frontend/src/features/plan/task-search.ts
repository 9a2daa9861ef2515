import type { UnitTaskState } from "@/api/types.gen";

export const TASK_STATES: readonly UnitTaskState[] = ["OWED", "RETURNED", "REPORTED", "COUNTED", "SUPPORTING", "DONE"];

export interface TaskSearch {
  cursor?: string;
  state?: UnitTaskState;
}

export function taskSearch(search: Record<string, unknown>): TaskSearch {
  const state = TASK_STATES.find((each) => each === search.state);
  return {
    ...(typeof search.cursor === "string" ? { cursor: search.cursor } : {}),
    ...(state === undefined ? {} : { state }),
  };
}
