import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Expert, MakeAssignmentPlanData } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useMakingPlan } from "../../use-planning";
import { ExpertPool } from "./ExpertPool";

type Asked = MakeAssignmentPlanData["body"];

interface MakePlanFormProps {
  roundId: string;
  /** The experts' stage whose cases are given out. */
  stageId: string | undefined;
  organisationId: string;
  experts: readonly Expert[];
  mayEditExperts: boolean;
  onMade: (planId: string) => void;
}

const numberOf = (written: string) => (written.trim() === "" ? null : Number(written));

/** By which rules a plan is made. */
export function MakePlanForm({ roundId, stageId, organisationId, experts, mayEditExperts, onMade }: MakePlanFormProps) {
  const { t } = useTranslation("assignment");
  const [written, setWritten] = useState({ expertsEach: "", atMost: "" });
  const [rules, setRules] = useState<Pick<Asked, "fieldNeeded" | "avoidDistrict">>({
    fieldNeeded: false,
    avoidDistrict: true,
  });
  const [unavailable, setUnavailable] = useState<string[]>([]);
  const { act, isPending, problem } = useMakingPlan(onMade);
  const isWhole = (text: string) => /^\d*$/.test(text.trim());
  const fields = [
    ["expertsEach", t("each-hint")],
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
