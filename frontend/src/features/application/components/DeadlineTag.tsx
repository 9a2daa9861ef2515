import { useTranslation } from "react-i18next";
import { daysBetween } from "@/shared/i18n/days";
import { useFormats } from "@/shared/i18n/format";
import { StatusTag } from "@/shared/ui/StatusTag";

const SOON_DAYS = 7;

interface DeadlineTagProps {
  /** The first moment that is too late. */
  at: string;
  now?: Date;
}

/** How long there is still, in words; the last day names its hour. */
export function DeadlineTag({ at, now = new Date() }: DeadlineTagProps) {
  const { t } = useTranslation("application");
  const formats = useFormats();
  const moment = formats.deadline(at);
  if (Date.parse(at) <= now.getTime()) return <StatusTag status="bad">{t("deadline.over", { moment })}</StatusTag>;
  const days = daysBetween(formats.day(now), formats.day(at));
  if (days === 0) return <StatusTag status="warn">{t("deadline.today", { time: formats.time(at) })}</StatusTag>;
  const left = t("deadline.left", { count: days, moment });
  return days <= SOON_DAYS ? <StatusTag status="warn">{left}</StatusTag> : <span className="soft">{left}</span>;
}
