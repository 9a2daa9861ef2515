import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RoundQuota } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Card } from "@/shared/ui/Page";
import { useBeginning } from "../use-round-actions";

interface BeginCardProps {
  roundId: string;
  /** The reader's units that the round calls. */
  units: readonly RoundQuota[];
  /** They have begun one before. */
  isFurther: boolean;
  onBegun: (applicationId: string) => void;
}

/** One press begins an application; somebody of several units says for which. */
export function BeginCard({ roundId, units, isFurther, onBegun }: BeginCardProps) {
  const { t } = useTranslation("open-rounds");
  const [unitId, setUnitId] = useState(units[0]?.unitId);
  const begin = useBeginning(onBegun);
  return (
    <Card>
      {units.length > 1 && (
        <ChoiceRow
          legend={t("through")}
          value={unitId}
          options={units.map((unit) => ({ value: unit.unitId, label: unit.unitName }))}
          onChange={setUnitId}
        />
      )}
      <FormProblem problem={begin.problem} shown={[]} />
      <Button
        big
        look={isFurther ? "plain" : "main"}
        isBusy={begin.isPending}
        onClick={() => begin.act({ body: { roundId, unitId: unitId ?? null } })}
      >
        {isFurther ? t("begin-further") : t("begin")}
      </Button>
      <p className="soft">{t("begin-hint")}</p>
    </Card>
  );
}
