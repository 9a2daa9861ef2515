import { useTranslation } from "react-i18next";

/** Deadlines and days are those of the county, wherever the reader's clock stands. */
const ZONE = "Asia/Shanghai";

export interface Formats {
  /** 9 月 12 日 星期四 */
  longDay: (day: Date | string) => string;
  /** 2024-09-12 */
  day: (day: Date | string) => string;
  /** 9-15 17:00; with the year when it is another year than `now`'s */
  deadline: (moment: Date | string, now?: Date) => string;
  /** 2024-09-15 17:00:00 */
  moment: (moment: Date | string) => string;
  /** 14:02 */
  time: (moment: Date | string) => string;
  /** 2,140 */
  number: (value: number) => string;
  /** 12.4% of 0.124 */
  percent: (share: number) => string;
  /** 1,200.50 of the API's decimal string; never through floating point */
  money: (yuan: string) => string;
}

export function formatsFor(language: string): Formats {
  const isChinese = language.startsWith("zh");
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const weekdays = new Intl.DateTimeFormat(language, { timeZone: ZONE, weekday: "long" });
  const months = new Intl.DateTimeFormat(language, { timeZone: ZONE, month: "long", day: "numeric" });

  return {
    longDay: (day) => {
      const at = momentOf(day);
      const { month, date } = partsOf(at);
      return isChinese
        ? `${month} 月 ${date} 日 ${weekdays.format(at)}`
        : `${weekdays.format(at)}, ${months.format(at)}`;
    },
    day: (day) => {
      const { year, month, date } = partsOf(momentOf(day));
      return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
    },
    deadline: (moment, now = new Date()) => {
      const at = partsOf(momentOf(moment));
      const year = at.year === partsOf(now).year ? "" : `${at.year}-`;
      return `${year}${at.month}-${twoDigits(at.date)} ${at.time}`;
    },
    moment: (moment) => {
      const { year, month, date, time, second } = partsOf(momentOf(moment));
      return `${year}-${twoDigits(month)}-${twoDigits(date)} ${time}:${second}`;
    },
    time: (moment) => partsOf(momentOf(moment)).time,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    money: (yuan) => {
      const [whole = "0", fraction] = yuan.split(".");
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
      return fraction === undefined ? grouped : `${grouped}.${fraction}`;
    },
  };
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return formatsFor(i18n.language);
}

/** A bare day is that day in the county, not midnight in Greenwich. */
function momentOf(value: Date | string): Date {
  if (value instanceof Date) return value;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00+08:00` : value);
}

const countyClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

function partsOf(at: Date): { year: number; month: number; date: number; time: string; second: string } {
  const part = Object.fromEntries(countyClock.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    year: Number(part.year),
    month: Number(part.month),
    date: Number(part.day),
    time: `${part.hour}:${part.minute}`,
    second: String(part.second),
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
