import type { Draft } from "@/shared/draft/use-draft";
import type { RoundDraft } from "../../round-draft";

/** What each part of the round's form writes to, and the faults of its fields by their names. */
export interface RoundFieldsProps {
  draft: Pick<Draft<RoundDraft>, "values" | "set">;
  faultAt: (name: string) => string | undefined;
}

/** What ties one control to its field. */
export function bound({ draft, faultAt }: RoundFieldsProps) {
  return <Name extends keyof RoundDraft>(name: Name) => ({
    value: draft.values[name],
    onChange: (value: RoundDraft[Name]) => draft.set(name, value),
    error: faultAt(name),
  });
}
