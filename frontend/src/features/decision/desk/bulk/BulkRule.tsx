import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ComposeDecision } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { Select, TextField } from "@/shared/ui/fields";
import { isNoBound, type RuleBy, ruleRequest, type TypedStep } from "../../bulk-lines";

export interface AskingProps {
  isPending: boolean;
  onAsk: (request: ComposeDecision) => void;
}

const MOST_STEPS = 20;

/** By the ranking: so many of each grade from the first on, or all from a score on. */
export function BulkRule({ isPending, onAsk }: AskingProps) {
  const { t } = useTranslation("bulk");
  const [by, setBy] = useState<RuleBy>("PLACES");
  const [steps, setSteps] = useState<TypedStep[]>([{ grade: "", bound: "" }]);
  const [others, setOthers] = useState(true);
  const request = ruleRequest(by, steps, others);
  const set = (at: number, part: Partial<TypedStep>) =>
    setSteps(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (request) onAsk(request);
      }}
    >
      <Select<RuleBy>
        label={t("rule.by")}
        value={by}
        options={[
          { value: "PLACES", label: t("rule.PLACES") },
          { value: "SCORE", label: t("rule.SCORE") },
        ]}
        onChange={setBy}
      />
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its position
        <div className="filters" key={at}>
          <TextField
            label={t("rule.grade", { step: at + 1 })}
            value={step.grade}
            maxLength={20}
            onChange={(grade) => set(at, { grade })}
          />
          <TextField
            label={t(by === "PLACES" ? "rule.count" : "rule.score", { step: at + 1 })}
            inputMode={by === "PLACES" ? "numeric" : "decimal"}
            value={step.bound}
            error={isNoBound(by, step.bound) ? t(`rule.no-bound.${by}`) : undefined}
            onChange={(bound) => set(at, { bound })}
          />
          {steps.length > 1 && (
            <Button look="link" onClick={() => setSteps(steps.filter((_, index) => index !== at))}>
              {t("rule.remove", { step: at + 1 })}
            </Button>
          )}
        </div>
      ))}
      {steps.length < MOST_STEPS && (
        <div>
          <Button look="link" onClick={() => setSteps([...steps, { grade: "", bound: "" }])}>
            {t("rule.add")}
          </Button>
        </div>
      )}
      <Checkbox label={t("rule.others")} isChecked={others} onChange={setOthers} />
      {by === "PLACES" && <p className="soft">{t("rule.ties")}</p>}
      <div className="actions start">
        <Button type="submit" look="plain" isBusy={isPending} disabled={request === undefined}>
          {t("preview")}
        </Button>
      </div>
    </form>
  );
}
