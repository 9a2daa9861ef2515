import type { FormContent } from "@/api/types.gen";
import { isRecord } from "@/shared/json/pointer";
import type { FormDraft } from "./form-draft";

import { formDraft } from "./read-form";
import { formContent } from "./write-form";

/** A form being edited: field by field, or as the text of its schema. */
export type EditedForm = { mode: "FIELDS"; form: FormDraft } | { mode: "RAW"; text: string };

/** Field by field where that can be done. */
export function editedForm(content: FormContent): EditedForm {
  const form = formDraft(content);
  return form === undefined ? rawForm(content) : { mode: "FIELDS", form };
}

export function rawForm({ schema, hints }: FormContent): EditedForm {
  return { mode: "RAW", text: JSON.stringify({ schema, hints: hints ?? {} }, null, 2) };
}

/** Undefined for a text that is no JSON with a schema in it. */
export function contentOf(edited: EditedForm): FormContent | undefined {
  if (edited.mode === "FIELDS") return formContent(edited.form);
  try {
    const written: unknown = JSON.parse(edited.text);
    if (!isRecord(written) || !isRecord(written.schema)) return undefined;
    if (written.hints !== undefined && written.hints !== null && !isRecord(written.hints)) return undefined;
    return { schema: written.schema, hints: written.hints ?? {} };
  } catch {
    return undefined;
  }
}
