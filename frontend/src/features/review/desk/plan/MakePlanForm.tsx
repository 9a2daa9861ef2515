import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Expert, MakeAssignmentPlanData } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Select, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useMakingPlan } from "../../use-planning";
import { ExpertPool } from "./ExpertPool";

type Asked = MakeAssignmentPlanData["body"];

interface MakePlanFormProps {
  roundId: string;
  /** Groups of scorers that the round's rubric knows. */
  scorers: readonly string[];
  /** The experts' stage whose cases are given out. */
  stageId: string | undefined;
  organisationId: string;
  experts: readonly Expert[];
  mayEditExperts: boolean;
  onMade: (planId: string) => void;
}

const numberOf = (written: string) => (written.trim() === "" ? null : Number(written));

/** By which rules a plan is made. */
export function MakePlanForm({
  roundId,
  scorers,
  stageId,
  organisationId,
  experts,
  mayEditExperts,
  onMade,
}: MakePlanFormProps) {
  const { t } = useTranslation("assignment");
  const [written, setWritten] = useState({ expertsEach: "", atMost: "" });
  const [scorer, setScorer] = useState(scorers[0]);
  const [rules, setRules] = useState<Pick<Asked, "fieldNeeded" | "avoidDistrict">>({
    fieldNeeded: false,
    avoidDistrict: true,
  });
  const [unavailable, setUnavailable] = useState<string[]>([]);
  const { act, isPending, problem } = useMakingPlan(roundId, onMade);
  const isWhole = (text: string) => /^\d*$/.test(text.trim());
  const fields = [
    ["expertsEach", scorers.length > 1 ? t("each-of-scorer-hint") : t("each-hint")],
    ["atMost", t("at-most-hint")],
  ] as const;
  return (
    <>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWhole(written.expertsEach) || !isWhole(written.atMost)) return;
          act({
            path: { id: roundId },
            ...(stageId !== undefined && { query: { stage: stageId } }),
            body: {
              scorer: scorer ?? null,
              expertsEach: numberOf(written.expertsEach),
              atMost: numberOf(written.atMost),
              ...rules,
              unavailable,
            },
          });
        }}
      >
        <Card title={t("title")}>
          <p className="soft">{t("intro")}</p>
          {scorer !== undefined && (
            <div className="narrow">
              <Select
                label={t("scorer")}
                value={scorer}
                options={scorers.map((name) => ({ value: name, label: name }))}
                onChange={setScorer}
              />
            </div>
          )}
          <div className="side-by-side">
            {fields.map(([name, hint]) => (
              <TextField
                key={name}
                label={t(`ask.${name}`)}
                hint={hint}
                inputMode="numeric"
                value={written[name]}
                onChange={(text) => setWritten({ ...written, [name]: text })}
                error={isWhole(written[name]) ? faultAt(problem, `/${name}`) : t("expert.whole")}
              />
            ))}
          </div>
          {(["fieldNeeded", "avoidDistrict"] as const).map((rule) => (
            <Checkbox
              key={rule}
              label={t(`rule.${rule}`)}
              isChecked={rules[rule]}
              onChange={(isChecked) => setRules({ ...rules, [rule]: isChecked })}
            />
          ))}
          <FormProblem problem={problem} shown={["/expertsEach", "/atMost"]} />
          <div className="actions start">
            <Button type="submit" isBusy={isPending}>
              {t("make")}
            </Button>
          </div>
        </Card>
      </form>
      <ExpertPool
        organisationId={organisationId}
        experts={experts}
        mayEdit={mayEditExperts}
        unavailable={unavailable}
        onUnavailable={setUnavailable}
      />
    </>
  );
}
