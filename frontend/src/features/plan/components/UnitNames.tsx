import { useTranslation } from "react-i18next";
import type { UnitProgress } from "@/api/types.gen";

const FEW = 3;

/** All by name where they are few; a group in one line that opens. */
export function UnitNames({ units, total }: { units: readonly UnitProgress[]; total: number }) {
  const { t } = useTranslation("dashboard");
  if (units.length <= FEW) {
    return (
      <ul className="plain-list">
        {units.map((unit) => (
          <li key={`${unit.unitId} ${unit.part}`}>
            {unit.unitName}
            {unit.part !== "RESPONSIBLE" && <span className="soft"> {t(`part.${unit.part}`)}</span>}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <details>
      <summary>{t("many-units", { first: units[0]?.unitName ?? "", total })}</summary>
      <ul className="plain-list">
        {units.map((unit) => (
          <li key={`${unit.unitId} ${unit.part}`}>{unit.unitName}</li>
        ))}
      </ul>
    </details>
  );
}
