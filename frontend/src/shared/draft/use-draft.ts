import { createContext, use, useState } from "react";
import { readDraft, removeDraft, type StoredDraft, writeDraft } from "./drafts";

/** Whose drafts these are: the caller's id; the signed-in layouts provide it. */
export const DraftOwner = createContext("nobody");

export interface Draft<T> {
  /** What the form shows: what is stored on the server with the typed changes over it. */
  values: T;
  /** Only what was typed: the JSON Merge Patch to send. */
  changes: Partial<T>;
  /** What stood in the changed fields when they were first typed over. */
  before: Partial<T>;
  isDirty: boolean;
  /** The version the changes were made on; goes out as If-Match. */
  version: string | undefined;
  savedAt: Date | undefined;
  /** False when the browser could not keep the text: the form must say so. */
  isKept: boolean;
  set: <K extends keyof T>(field: K, value: T[K]) => void;
  /** After somebody else changed it: keep what was typed, on top of the version just read. */
  rebase: (version: string | undefined) => void;
  /** What was typed and what somebody else wrote have become one; without a version it still stands on the older one. */
  merge: (merged: Merging<T>) => void;
  discard: () => void;
}

export interface Merging<T> {
  changes: Partial<T>;
  before: Partial<T>;
  version?: string | undefined;
}

/**
 * Form text that is kept as it is typed and comes back after signing in again or reopening the page.
 * `key` names the form and its object (`task-item-report:0197…`); `version` is the ETag of `base` (versions.ts).
 */
export function useDraft<T extends object>(key: string, base: T, version?: string): Draft<T> {
  const owner = use(DraftOwner);
  const place = `${owner}\n${key}`;
  const [state, setState] = useState(() => ({ place, draft: readDraft(owner, key), isKept: true }));
  // Another object's form in the same component: read its draft before anything is drawn or typed.
  const current = state.place === place ? state : { place, draft: readDraft(owner, key), isKept: true };
  if (current !== state) setState(current);

  const { draft } = current;
  const changes = (draft?.changes ?? {}) as Partial<T>;

  function keep(next: StoredDraft): void {
    setState({ place, draft: next, isKept: writeDraft(owner, key, next) });
  }

  return {
    values: { ...base, ...changes },
    changes,
    before: (draft?.before ?? {}) as Partial<T>,
    isDirty: Object.keys(changes).length > 0,
    version: draft ? draft.version : version,
    savedAt: draft ? new Date(draft.savedAt) : undefined,
    isKept: current.isKept,
    set: (field, value) => {
      // From the store and not from this render: two fields may change within one event.
      const latest = readDraft(owner, key);
      keep({
        changes: { ...latest?.changes, [field]: value },
        before: { [field]: base[field], ...latest?.before },
        version: latest ? latest.version : version,
        savedAt: new Date().toISOString(),
      });
    },
    rebase: (newVersion) => {
      if (draft) keep({ ...draft, version: newVersion, savedAt: new Date().toISOString() });
    },
    merge: (merged) => {
      if (draft) keep({ version: draft.version, ...merged, savedAt: new Date().toISOString() });
    },
    discard: () => {
      removeDraft(owner, key);
      setState({ place, draft: undefined, isKept: true });
    },
  };
}

/** For `onDone`: what was typed has been taken, and the form over the page goes. */
export function finished(draft: Pick<Draft<object>, "discard">, onClose: () => void): () => void {
  return () => {
    draft.discard();
    onClose();
  };
}
