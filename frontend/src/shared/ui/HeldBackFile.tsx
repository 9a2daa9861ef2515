import { useTranslation } from "react-i18next";

/** Stands in the answers of a blind copy for a file that experts do not get, or not yet. */
export const HELD_BACK = "held-back";

/** Was answered, and is not there yet. */
export function HeldBackFile() {
  const { t } = useTranslation("shared");
  return <span className="soft">{t("file.held-back")}</span>;
}
