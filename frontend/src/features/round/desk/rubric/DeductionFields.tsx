import { useTranslation } from "react-i18next";
import { TextField } from "@/shared/ui/fields";
import { OrderedList } from "@/shared/ui/OrderedList";
import { EMPTY_STEP, type StepDraft } from "../../rubric-draft";
import { PointsField } from "./PointsField";

const MOST = 12;

interface DeductionFieldsProps {
  steps: readonly StepDraft[];
  onChange: (steps: StepDraft[]) => void;
  /** By a pointer into the criterion. */
  faultAt: (pointer: string) => string | undefined;
}

/** What is taken off for what. */
export function DeductionFields({ steps, onChange, faultAt }: DeductionFieldsProps) {
  const { t } = useTranslation("rubric");
  return (
    <details className="field-extras" open>
      <summary>{t("steps", { total: steps.length })}</summary>
      <p className="soft">{t("steps-hint")}</p>
      <OrderedList<StepDraft>
        items={steps}
        onChange={onChange}
        nameOf={(step, index) => step.label || t("step-number", { number: index + 1 })}
        addLabel={t("add-step")}
        empty={() => EMPTY_STEP}
        most={MOST}
      >
        {(step, index, change) => (
          <div className="side-by-side">
            <TextField
              label={t("step-label")}
              isRequired
              maxLength={40}
              value={step.label}
              error={faultAt(`/steps/${index}/label`)}
              onChange={(label) => change({ label })}
            />
            <PointsField
              label={t("step-points")}
              value={step.points}
              error={faultAt(`/steps/${index}/points`)}
              onChange={(points) => change({ points })}
            />
          </div>
        )}
      </OrderedList>
    </details>
  );
}
