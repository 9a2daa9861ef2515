import { type Draft, useDraft } from "@/shared/draft/use-draft";
import { type Changes, type Outline, replacedBy, withChanges } from "./outline";

export interface OutlineDraft<T> {
  outline: T;
  set: (pointer: string, value: unknown) => void;
  draft: Draft<Changes>;
}

/** An outline edited place by place; what was typed is kept on this device and survives another's change elsewhere. */
export function useOutlineDraft<T extends Outline>(key: string, base: T, version: string): OutlineDraft<T> {
  const draft = useDraft<Changes>(key, {}, version);
  return {
    outline: withChanges(base, draft.changes),
    draft,
    set: (pointer, value) => {
      for (const earlier of replacedBy(pointer, draft.changes)) draft.set(earlier, undefined);
      draft.set(pointer, value);
    },
  };
}
