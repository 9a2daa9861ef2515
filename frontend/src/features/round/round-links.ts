import type { To } from "./template-kind";

/** The cases that stand in a stage of a round. */
export function applicationsOf(round: string, stage: string): To {
  return { to: "/applications", search: { round, stage } };
}
