import { useQueryClient } from "@tanstack/react-query";
import { use, useEffect, useState, useSyncExternalStore } from "react";
import { getApplicationOptions, getApplicationQueryKey } from "@/api/@tanstack/react-query.gen";
import { patchApplication } from "@/api/sdk.gen";
import type { RoundApplication } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { readDraft, removeDraft, writeDraft } from "@/shared/draft/drafts";
import { DraftOwner } from "@/shared/draft/use-draft";
import { DraftKeeper, type Kept } from "./draft-keeper";
import type { Edits } from "./edits";

/** One application while its page is open; `key` the component by the application's id. */
export function useDraftKeeper(application: RoundApplication): { keeper: DraftKeeper; kept: Kept } {
  const owner = use(DraftOwner);
  const queryClient = useQueryClient();
  const [keeper] = useState(() => {
    const path = { id: application.id };
    const key = `application:${application.id}`;
    return new DraftKeeper(application, {
      read: () => (readDraft(owner, key)?.changes ?? {}) as Edits,
      write: (edits) => {
        if (Object.keys(edits).length > 0) {
          return writeDraft(owner, key, { changes: edits, savedAt: new Date().toISOString() });
        }
        removeDraft(owner, key);
        return true;
      },
      send: async (body, version) =>
        (await patchApplication({ path, body, headers: { "If-Match": etagOf(version) }, throwOnError: true })).data,
      readAgain: () => queryClient.fetchQuery({ ...getApplicationOptions({ path }), staleTime: 0 }),
      onNewer: (newer) => queryClient.setQueryData(getApplicationQueryKey({ path }), newer),
    });
  });

  useEffect(() => keeper.meet(application), [keeper, application]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    keeper.start();
    window.addEventListener("online", () => void keeper.save(), { signal });
    // A phone that is put away may never come back to this page.
    document.addEventListener("visibilitychange", () => document.hidden && void keeper.save(), { signal });
    return () => {
      listening.abort();
      // Going to another page of the application: what waits goes now.
      void keeper.save();
    };
  }, [keeper]);

  return { keeper, kept: useSyncExternalStore(keeper.subscribe, keeper.kept) };
}
