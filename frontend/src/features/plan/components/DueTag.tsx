import { useTranslation } from "react-i18next";
import { daysBetween } from "@/shared/i18n/days";
import { useFormats } from "@/shared/i18n/format";
import { StatusTag } from "@/shared/ui/StatusTag";

const SOON_DAYS = 14;

interface DueTagProps {
  due: string | null | undefined;
  /** Nothing is late any more. */
  isDone?: boolean;
  now?: Date;
}

/** How long there is still, in words; a due day is over when its evening in the county is. */
export function DueTag({ due, isDone = false, now = new Date() }: DueTagProps) {
  const { t } = useTranslation("task");
  const formats = useFormats();
  if (!due) return <span className="soft">{t("no-due")}</span>;
  const days = daysBetween(formats.day(now), due);
  const day = formats.day(due);
  if (isDone) return <span className="soft">{t("due", { day })}</span>;
  if (days < 0) return <StatusTag status="bad">{t("late", { count: -days, day })}</StatusTag>;
  if (days <= SOON_DAYS) return <StatusTag status="warn">{t("soon", { count: days, day })}</StatusTag>;
  return <span className="soft">{t("due", { day })}</span>;
}
