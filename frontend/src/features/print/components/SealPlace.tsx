import { useTranslation } from "react-i18next";

interface SealPlaceProps {
  /** Who seals it; left out where the box says it. */
  unit?: string;
}

/** Room for a seal and the day, written by hand. */
export function SealPlace({ unit }: SealPlaceProps) {
  const { t } = useTranslation("print");
  return (
    <div className="seal">
      <p>
        {unit}
        {t("seal")}
      </p>
      <p>{t("day")}</p>
    </div>
  );
}
