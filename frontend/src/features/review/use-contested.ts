import { useTranslation } from "react-i18next";
import type { RubricContent } from "@/api/types.gen";
import type { ContestedField } from "@/shared/draft/Contested";
import type { Kept } from "@/shared/draft/draft-keeper";
import { useFormats } from "@/shared/i18n/format";
import { valueAt } from "@/shared/json/pointer";
import type { Sheet } from "./sheet";

/** Places of the sheet that were also written on another device, in words. */
export function useContested({ criteria, vetoes }: RubricContent, { base, edits }: Kept<Sheet>): ContestedField[] {
  const { t } = useTranslation("review");
  const { number } = useFormats();

  function label(place: string): string {
    if (place === "/comment") return t("comment.title");
    return criteria.find(({ key }) => place === `/scores/${key}`)?.name ?? t("veto.title");
  }

  function words(value: unknown): string {
    if (Array.isArray(value)) {
      const held = vetoes?.filter(({ key }) => value.includes(key)).map(({ name }) => name) ?? [];
      return held.join(t("and")) || t("veto.none");
    }
    if (typeof value === "number") return number(value);
    return typeof value === "string" && value !== "" ? value : t("score.none");
  }

  return Object.entries(edits)
    .filter(([, { isContested }]) => isContested)
    .map(([place, { now }]) => ({ place, label: label(place), mine: words(now), theirs: words(valueAt(base, place)) }));
}
