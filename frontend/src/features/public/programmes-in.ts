import type { PublicResult } from "@/api/types.gen";

export interface ProgrammeChoice {
  id: string;
  name: string;
}

/** The programmes of some awards, each once, by name. */
export function programmesIn(results: readonly PublicResult[]): ProgrammeChoice[] {
  const names = new Map(results.map(({ programmeId, programmeName }) => [programmeId, programmeName]));
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, "zh-CN"));
}
