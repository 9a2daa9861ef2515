import { useTranslation } from "react-i18next";
import type { ExpertUnit } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { UnitRow } from "./UnitRow";

interface UnitRowsProps {
  units: readonly ExpertUnit[];
  onChange: (units: readonly ExpertUnit[]) => void;
}

/** Where an expert belongs and belonged beside the units of the account, each with its days. */
export function UnitRows({ units, onChange }: UnitRowsProps) {
  const { t } = useTranslation("assignment");
  return (
    <fieldset className="stack">
      <legend>{t("expert.units")}</legend>
      <p className="soft">{t("expert.units-hint")}</p>
      {units.map((unit, index) => (
        <UnitRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and keep their place while they are written
          key={index}
          unit={unit}
          number={index + 1}
          onChange={(part) => onChange(units.map((other, at) => (at === index ? { ...other, ...part } : other)))}
          onRemove={() => onChange(units.filter((_, other) => other !== index))}
        />
      ))}
      <Button look="plain" onClick={() => onChange([...units, { unitId: null, name: null, from: null, until: null }])}>
        {t("expert.add-unit")}
      </Button>
    </fieldset>
  );
}
