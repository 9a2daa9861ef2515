import { useTranslation } from "react-i18next";
import { Checkbox } from "@/shared/ui/Checkbox";
import { TextField } from "@/shared/ui/fields";
import type { CriterionDraft } from "../../rubric-draft";
import { PointsField } from "./PointsField";

interface GateFieldsProps {
  criterion: CriterionDraft;
  set: (part: Partial<CriterionDraft>) => void;
  /** By a pointer into the criterion. */
  faultAt: (pointer: string) => string | undefined;
}

/** The number that has to be reached. */
export function GateFields({ criterion, set, faultAt }: GateFieldsProps) {
  const { t } = useTranslation("rubric");
  return (
    <>
      <div className="side-by-side">
        <PointsField
          label={t("bound")}
          value={criterion.bound}
          error={faultAt("/gate/bound") ?? faultAt("/gate")}
          onChange={(bound) => set({ bound })}
        />
        <TextField
          label={t("bound-unit")}
          maxLength={20}
          value={criterion.unit}
          error={faultAt("/gate/unit")}
          onChange={(unit) => set({ unit })}
        />
      </div>
      <Checkbox label={t("at-most")} isChecked={criterion.isAtMost} onChange={(isAtMost) => set({ isAtMost })} />
    </>
  );
}
