import { createContext, use } from "react";
import type { Measure } from "@/api/types.gen";
import type { NamedUnit } from "../../use-bindable-units";

/** What every editor below the outline needs; only a plan's draft has units and measures to bind. */
export interface Editing {
  set: (pointer: string, value: unknown) => void;
  /** Shows where a place was read; undefined where there is no source beside it. */
  onSource?: ((pointer: string) => void) | undefined;
  /** Places whose level a person has yet to say. */
  levelsAsked: readonly string[];
  binding?: { units: readonly NamedUnit[]; hasMoreUnits: boolean; measures: readonly Measure[] } | undefined;
}

export const EditingContext = createContext<Editing>({ set: () => undefined, levelsAsked: [] });

export const useEditing = () => use(EditingContext);
