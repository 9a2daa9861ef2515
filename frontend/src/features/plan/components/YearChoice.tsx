import { useTranslation } from "react-i18next";

interface YearChoiceProps {
  year: number | undefined;
  years: readonly number[];
  onYear: (year: number) => void;
}

/** The years that have a plan to look at. */
export function YearChoice({ year, years, onYear }: YearChoiceProps) {
  const { t } = useTranslation("dashboard");
  return (
    <select
      className="control small"
      aria-label={t("year")}
      value={year ?? ""}
      onChange={(event) => onYear(Number(event.target.value))}
    >
      {years.map((each) => (
        <option key={each} value={each}>
          {t("of-year", { year: each })}
        </option>
      ))}
    </select>
  );
}
