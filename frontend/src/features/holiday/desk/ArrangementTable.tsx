import { useTranslation } from "react-i18next";
import type { Holiday } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { arrangementsOf, type Span } from "../holiday-year";
import "./arrangement-table.css";

/** A row a holiday: when nobody works, and which weekend days are worked instead. */
export function ArrangementTable({ year, days }: { year: number; days: readonly Holiday[] }) {
  const { t } = useTranslation("holiday");
  const { dayOfWeek } = useFormats();
  const spanOf = ({ from, until, days: length }: Span) =>
    length === 1 ? dayOfWeek(from) : t("span", { from: dayOfWeek(from), until: dayOfWeek(until), length });
  return (
    <table className="arrangements" aria-label={t("year", { year })}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("kind.OFF")}</th>
          <th scope="col">{t("kind.WORK")}</th>
        </tr>
      </thead>
      <tbody>
        {arrangementsOf(days).map(({ name, off, work }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Lines texts={off.map(spanOf)} />
            </td>
            <td>
              <Lines texts={work.map(dayOfWeek)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation("holiday");
  if (texts.length === 0) return <span className="soft">{t("no-day")}</span>;
  return (
    <ul className="plain-list">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
