import { useTranslation } from "react-i18next";
import type { OrganisationSummary } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { unitLabel } from "@/shared/ui/unit-label";
import { useUnitsCalled } from "../../use-units-called";

interface KnownUnitsProps {
  /** As it is typed. */
  name: string;
  onChoose: (unit: Pick<OrganisationSummary, "id" | "name">) => void;
}

/** Units of the list that are, or once were, called exactly what is typed, to be taken instead. */
export function KnownUnits({ name, onChoose }: KnownUnitsProps) {
  const { t } = useTranslation("assignment");
  const { called, found } = useUnitsCalled(name);
  if (found.length === 0) return null;
  return (
    <div className="alert" role="status">
      <p>
        <span aria-hidden="true">▲ </span>
        {t("expert.unit-known", { name: called })}
      </p>
      <div className="actions start">
        {found.map((unit) => (
          <Button key={unit.id} look="plain" onClick={() => onChoose(unit)}>
            {t("expert.unit-take", { name: unitLabel(unit, found) })}
          </Button>
        ))}
      </div>
    </div>
  );
}
