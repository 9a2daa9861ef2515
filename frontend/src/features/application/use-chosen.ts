import { useState } from "react";
import type { ApplicationSummary } from "@/api/types.gen";

/** As many as are checked at once. */
export const MOST_CHOSEN = 2_000;

/** One that was chosen, as it was seen then. */
export type ChosenCase = Pick<ApplicationSummary, "id" | "version">;

export interface Chosen {
  items: readonly ChosenCase[];
  add: (rows: readonly ChosenCase[]) => void;
  remove: (ids: readonly string[]) => void;
  /** These and no others. */
  set: (rows: readonly ChosenCase[]) => void;
}

/** What can be chosen: applications that stand in the formal check. */
export function isBeingChecked({ stageKind }: Pick<ApplicationSummary, "stageKind">): boolean {
  return stageKind === "formal-check";
}

/** Applications of a round that are chosen, whichever page of the list shows them; those of another round begin anew. */
export function useChosen(roundId: string | undefined): Chosen {
  const [kept, setKept] = useState<{ roundId: string | undefined; items: readonly ChosenCase[] }>({
    roundId,
    items: [],
  });
  const items = kept.roundId === roundId ? kept.items : [];
  const set = (rows: readonly ChosenCase[]) => setKept({ roundId, items: merged(rows).slice(0, MOST_CHOSEN) });
  return {
    items,
    set,
    add: (rows) => set([...items, ...rows]),
    remove: (ids) => set(items.filter(({ id }) => !ids.includes(id))),
  };
}

/** Each once, as it was seen last. */
function merged(rows: readonly ChosenCase[]): ChosenCase[] {
  return [...new Map(rows.map(({ id, version }) => [id, { id, version }])).values()];
}
