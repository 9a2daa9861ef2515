import { useTranslation } from "react-i18next";
import type { ExpertUnit } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { DateField, TextField } from "@/shared/ui/fields";

interface UnitRowsProps {
  units: readonly ExpertUnit[];
  onChange: (units: readonly ExpertUnit[]) => void;
}

/** Where an expert belongs and belonged beside the units of the account, each with its days. */
export function UnitRows({ units, onChange }: UnitRowsProps) {
  const { t } = useTranslation("assignment");
  const change = (at: number, changed: Partial<ExpertUnit>) =>
    onChange(units.map((unit, index) => (index === at ? { ...unit, ...changed } : unit)));
  return (
    <fieldset className="stack">
      <legend>{t("expert.units")}</legend>
      <p className="soft">{t("expert.units-hint")}</p>
      {units.map((unit, index) => {
        const number = index + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and keep their place while they are written
          <fieldset key={index} className="side-by-side" aria-label={t("expert.unit-of", { number })}>
            <TextField
              label={t("expert.unit")}
              value={unit.name ?? ""}
              maxLength={100}
              isDisabled={Boolean(unit.unitId)}
              onChange={(name) => change(index, { name })}
            />
            <DateField
              label={t("expert.from")}
              value={unit.from ?? ""}
              onChange={(from) => change(index, { from: from || null })}
            />
            <DateField
              label={t("expert.until")}
              value={unit.until ?? ""}
              onChange={(until) => change(index, { until: until || null })}
            />
            <Button
              look="link"
              aria-label={t("expert.remove-unit-of", { number })}
              onClick={() => onChange(units.filter((_, other) => other !== index))}
            >
              {t("expert.remove-unit")}
            </Button>
          </fieldset>
        );
      })}
      <Button look="plain" onClick={() => onChange([...units, { unitId: null, name: "", from: null, until: null }])}>
        {t("expert.add-unit")}
      </Button>
    </fieldset>
  );
}
