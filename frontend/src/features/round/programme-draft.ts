import type { Programme, ProgrammeDescription } from "@/api/types.gen";

/** A programme as its form holds it: empty where nothing is said. */
export interface ProgrammeDraft {
  name: string;
  purpose: string;
  formId: string;
  rubricId: string;
  pipelineId: string;
}

export const EMPTY_PROGRAMME: ProgrammeDraft = { name: "", purpose: "", formId: "", rubricId: "", pipelineId: "" };

export function programmeDraft({ name, purpose, formId, rubricId, pipelineId }: Programme): ProgrammeDraft {
  return {
    name,
    purpose: purpose ?? "",
    formId: formId ?? "",
    rubricId: rubricId ?? "",
    pipelineId: pipelineId ?? "",
  };
}

export function programmeDescription({ name, ...rest }: ProgrammeDraft): ProgrammeDescription {
  return { name: name.trim(), ...withNulls(rest) };
}

/** What was changed, as the API takes it: an emptied field is none. */
export function programmePatch({ name, ...rest }: Partial<ProgrammeDraft>): Partial<ProgrammeDescription> {
  return { ...(name !== undefined && { name: name.trim() }), ...withNulls(rest) };
}

function withNulls<T extends Record<string, string>>(fields: T): { [K in keyof T]: string | null } {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.trim() || null])) as never;
}
