import { useTranslation } from "react-i18next";
import type { FormContent, ProblemEntry } from "@/api/types.gen";
import { placeOfField } from "./place-of-field";
import { formDraft } from "./read-form";

/** Where the hindrances of a form stand: by the names of its fields, and by the ids of their elements in the builder. */
export function useFormPlaces(content: FormContent, hindrances: readonly ProblemEntry[]) {
  const { t } = useTranslation("builder");
  const draft = formDraft(content);

  function placeOf(pointer: string): { label: string; id: string } {
    const { titles, id } = placeOfField(draft, pointer);
    return { label: titles.length === 0 ? t("whole-form") : titles.join(t("within")), id };
  }

  const messages: Record<string, string[]> = {};
  for (const { pointer, message } of hindrances) {
    const { id } = placeOf((pointer ?? "").replace(/^#/, ""));
    messages[id] = [...(messages[id] ?? []), message];
  }
  return { placeOf, messages };
}
