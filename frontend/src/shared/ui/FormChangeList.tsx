import { useTranslation } from "react-i18next";
import type { FormChange } from "@/api/types.gen";

/** What a newer version of a form has otherwise, a line each. */
export function FormChangeList({ changes }: { changes: readonly FormChange[] }) {
  const { t } = useTranslation("form-move");
  if (changes.length === 0) return <p>{t("no-change")}</p>;
  return (
    <ul>
      {changes.map(({ place, titles, what }) => (
        <li key={`${place} ${what}`}>{t(`what.${what}`, { field: titles.join(t("within")) })}</li>
      ))}
    </ul>
  );
}
