import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";

/** From when until when something holds, in words; the day it ends is the first on which it no longer does. */
export function useDays(): (from: string, until: string | null) => string {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  return (from, until) =>
    until === null
      ? t("days.open", { from: formats.day(from) })
      : t("days.closed", { from: formats.day(from), until: formats.day(until) });
}
