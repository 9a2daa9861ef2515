import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import type { Draft } from "./use-draft";

/** Beside a form's button: the text is safe on this device since then, or it is not. */
export function DraftNote({ draft }: { draft: Pick<Draft<object>, "savedAt" | "isKept"> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!draft.isKept) return <p className="field-error">{t("draft.not-kept")}</p>;
  if (draft.savedAt === undefined) return null;
  return <p className="soft">{t("draft.kept", { time: formats.time(draft.savedAt) })}</p>;
}
