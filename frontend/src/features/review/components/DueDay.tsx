import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import { StatusTag } from "@/shared/ui/StatusTag";

/** Until when reviews are wanted; nothing is closed by it. */
export function DueDay({ day, now = new Date() }: { day: string; now?: Date }) {
  const { t } = useTranslation("review");
  const formats = useFormats();
  const words = t("due", { day: formats.day(day) });
  if (formats.day(now) > day) return <StatusTag status="bad">{t("late", { day: formats.day(day) })}</StatusTag>;
  return formats.day(now) === day ? <StatusTag status="warn">{words}</StatusTag> : <span>{words}</span>;
}
