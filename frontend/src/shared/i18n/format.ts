import { useTranslation } from "react-i18next";

/** Deadlines and days are those of the county, wherever the reader's clock stands. */
const ZONE = "Asia/Shanghai";

export interface Formats {
  /** 2024-09-12 */
  day: (day: Date | string) => string;
  /** 2024-09-12 星期四 */
  dayOfWeek: (day: Date | string) => string;
  /** 2024-09-15 17:00 */
  deadline: (moment: Date | string) => string;
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

/** A day is written year first in every language, as the API writes it. */
export function formatsFor(language: string): Formats {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const weekdays = new Intl.DateTimeFormat(language, { timeZone: ZONE, weekday: "long" });
  const dayOf = (day: Date | string) => partsOf(momentOf(day)).day;

  return {
    day: dayOf,
    dayOfWeek: (day) => `${dayOf(day)} ${weekdays.format(momentOf(day))}`,
    deadline: (moment) => {
      const { day, time } = partsOf(momentOf(moment));
      return `${day} ${time}`;
    },
    moment: (moment) => {
      const { day, time, second } = partsOf(momentOf(moment));
      return `${day} ${time}:${second}`;
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
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

function partsOf(at: Date): { day: string; time: string; second: string } {
  const part = Object.fromEntries(countyClock.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    day: `${part.year}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}`,
    second: String(part.second),
  };
}
