import { useTranslation } from "react-i18next";
import type { ExpertUnit } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { DateField, TextField } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { KnownUnits } from "./KnownUnits";

interface UnitRowProps {
  unit: ExpertUnit;
  /** From 1. */
  number: number;
  onChange: (part: Partial<ExpertUnit>) => void;
  onRemove: () => void;
}

/** One unit: of the list, or else by its name, from which nobody is kept away. */
export function UnitRow({ unit, number, onChange, onRemove }: UnitRowProps) {
  const { t } = useTranslation("assignment");
  // A unit of the list has an id; what has a name alone, be it empty still, is typed.
  const isTyped = !unit.unitId && typeof unit.name === "string";
  return (
    <fieldset className="stack" aria-label={t("expert.unit-of", { number })}>
      {isTyped ? (
        <>
          <TextField
            label={t("expert.unit-name")}
            hint={t("expert.unit-name-hint")}
            value={unit.name ?? ""}
            maxLength={100}
            onChange={(name) => onChange({ name })}
          />
          <KnownUnits name={unit.name ?? ""} onChoose={({ id, name }) => onChange({ unitId: id, name })} />
        </>
      ) : (
        <OrganisationPicker
          label={t("expert.unit")}
          value={unit.unitId ?? ""}
          onChange={(unitId, name) => onChange({ unitId, name })}
        />
      )}
      <Checkbox
        label={t("expert.unit-unlisted")}
        isChecked={isTyped}
        onChange={(typed) => onChange({ unitId: null, name: typed ? "" : null })}
      />
      <div className="side-by-side">
        <DateField
          label={t("expert.from")}
          value={unit.from ?? ""}
          onChange={(from) => onChange({ from: from || null })}
        />
        <DateField
          label={t("expert.until")}
          value={unit.until ?? ""}
          onChange={(until) => onChange({ until: until || null })}
        />
        <Button look="link" aria-label={t("expert.remove-unit-of", { number })} onClick={onRemove}>
          {t("expert.remove-unit")}
        </Button>
      </div>
    </fieldset>
  );
}
