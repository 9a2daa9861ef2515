import { useLayoutEffect, useRef, useState } from "react";
import { type Clash, type MergeRules, merge, type Side } from "@/shared/merge/merge";
import { type Draft, useDraft } from "./use-draft";

export interface MergingRules<T> extends MergeRules {
  /** Before they meet: what both added under one made-up name gets another one here. */
  apart?: (before: Partial<T>, mine: Partial<T>, theirs: T) => Partial<T>;
}

export interface MergingDraft<T> extends Draft<T> {
  /** Places that somebody else changed too: nothing can be saved before each is decided. */
  clashes: readonly Clash[];
  choose: (id: string, side: Side) => void;
  /** Somebody else saved: their changes and mine become one. */
  meet: (theirs: T, version: string | undefined) => void;
}

interface Met<T> {
  key: string;
  theirs: T;
  version: string | undefined;
  choices: Readonly<Record<string, Side>>;
}

/** A draft of something with parts of its own, which two people may write at once; `useDraft` says the rest. */
export function useMergingDraft<T extends object>(
  key: string,
  base: T,
  version: string | undefined,
  rules: MergingRules<T>,
): MergingDraft<T> {
  const draft = useDraft(key, base, version);
  const [last, setMet] = useState<Met<T>>();
  const met = last?.key === key && draft.isDirty ? last : undefined;
  // typing goes on while what stands there now is read
  const latest = useRef(draft);
  useLayoutEffect(() => {
    latest.current = draft;
  });
  const mergedWith = ({ theirs, choices }: Met<T>, mine: Partial<T>) =>
    merge(latest.current.before, mine, only(theirs, mine), rules, choices);

  function come(next: Met<T>, mine: Partial<T>): void {
    const { value, clashes } = mergedWith(next, mine);
    const changes = value as Partial<T>;
    if (clashes.length > 0) {
      latest.current.merge({ changes, before: latest.current.before });
      setMet(next);
    } else {
      latest.current.merge({ changes, before: only(next.theirs, changes), version: next.version });
      setMet(undefined);
    }
  }

  return {
    ...draft,
    clashes: met ? merge(draft.before, draft.changes, only(met.theirs, draft.changes), rules, met.choices).clashes : [],
    choose: (id, side) => {
      if (met) come({ ...met, choices: { ...met.choices, [id]: side } }, draft.changes);
    },
    meet: (theirs, newVersion) => {
      const { before, changes, isDirty } = latest.current;
      if (!isDirty) return;
      const mine = rules.apart?.(before, changes, theirs) ?? changes;
      come({ key, theirs, version: newVersion, choices: {} }, mine);
    },
    discard: () => {
      setMet(undefined);
      draft.discard();
    },
  };
}

/** The fields that were changed. */
function only<T extends object>(values: T, changes: Partial<T>): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([field]) => field in changes)) as Partial<T>;
}
