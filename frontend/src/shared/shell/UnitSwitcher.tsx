import { useTranslation } from "react-i18next";
import type { Caller } from "@/shared/session/caller";

interface UnitSwitcherProps {
  caller: Caller;
  onSwitch: (organisationId: string) => void;
}

/** The unit acted for; a choice only for people of several. */
export function UnitSwitcher({ caller, onSwitch }: UnitSwitcherProps) {
  const { t } = useTranslation();
  if (caller.units.length < 2) return <span className="soft">{caller.units[0]?.name}</span>;
  return (
    <select
      className="control small"
      aria-label={t("unit.acting-for")}
      value={caller.actingUnitId ?? ""}
      onChange={(event) => onSwitch(event.target.value)}
    >
      {caller.units.map((unit) => (
        <option key={unit.organisationId} value={unit.organisationId}>
          {unit.name}
        </option>
      ))}
    </select>
  );
}
