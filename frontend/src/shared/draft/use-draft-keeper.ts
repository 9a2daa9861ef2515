import { use, useEffect, useState, useSyncExternalStore } from "react";
import { DraftKeeper, type Kept, type Surroundings, type Writable } from "./draft-keeper";
import { readDraft, removeDraft, writeDraft } from "./drafts";
import type { Edits } from "./edits";
import { DraftOwner } from "./use-draft";

/**
 * Something written for long, while its page is open; `key` the component by its id.
 *
 * @param name of its text on this device: `application:0197…`
 */
export function useDraftKeeper<Base extends Writable>(
  name: string,
  base: Base,
  api: Pick<Surroundings<Base>, "send" | "readAgain" | "onNewer" | "hasPlace">,
): { keeper: DraftKeeper<Base>; kept: Kept<Base> } {
  const owner = use(DraftOwner);
  const [keeper] = useState(
    () =>
      new DraftKeeper(base, {
        ...api,
        read: () => (readDraft(owner, name)?.changes ?? {}) as Edits,
        write: (edits) => {
          if (Object.keys(edits).length > 0) {
            return writeDraft(owner, name, { changes: edits, savedAt: new Date().toISOString() });
          }
          removeDraft(owner, name);
          return true;
        },
      }),
  );

  useEffect(() => keeper.meet(base), [keeper, base]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    keeper.start();
    window.addEventListener("online", () => void keeper.save(), { signal });
    // A phone that is put away may never come back to this page.
    document.addEventListener("visibilitychange", () => document.hidden && void keeper.save(), { signal });
    return () => {
      listening.abort();
      // Going to another page: what waits goes now.
      void keeper.save();
    };
  }, [keeper]);

  return { keeper, kept: useSyncExternalStore(keeper.subscribe, keeper.kept) };
}
