import { useTranslation } from "react-i18next";
import { Select, TextField } from "@/shared/ui/fields";
import { OrderedList } from "@/shared/ui/OrderedList";
import { Card } from "@/shared/ui/Page";
import { emptyCriterion, emptyVeto, type RubricDraft, STEPS } from "../../rubric-draft";
import { CriterionFields } from "./CriterionFields";
import { PointsSum } from "./PointsSum";

interface RubricEditorProps {
  rubric: RubricDraft;
  onChange: (rubric: RubricDraft) => void;
  /** By a pointer into the content. */
  faultAt: (pointer: string) => string | undefined;
}

const MOST_CRITERIA = 60;
const MOST_VETOES = 30;

export function rubricPointers({ criteria, vetoes }: RubricDraft): string[] {
  return [
    "/content/step",
    "/content/passMark",
    ...criteria.map((_, i) => `/content/criteria/${i}`),
    ...vetoes.map((_, i) => `/content/vetoes/${i}`),
  ];
}

/** What is scored and how: criteria with their points, the running sum always in sight. */
export function RubricEditor({ rubric, onChange, faultAt }: RubricEditorProps) {
  const { t } = useTranslation("rubric");
  const { criteria, vetoes } = rubric;
  const set = (part: Partial<RubricDraft>) => onChange({ ...rubric, ...part });
  return (
    <>
      <Card title={t("rules")}>
        <div className="side-by-side">
          <div id="rubric-step">
            <Select
              label={t("step")}
              hint={t("step-hint")}
              value={rubric.step}
              options={STEPS.map((value) => ({ value, label: t("points", { points: value }) }))}
              error={faultAt("/step")}
              onChange={(step) => set({ step })}
            />
          </div>
          <TextField
            label={t("pass-mark")}
            hint={t("pass-mark-hint")}
            inputMode="decimal"
            value={rubric.passMark}
            error={faultAt("/passMark")}
            onChange={(passMark) => set({ passMark })}
          />
        </div>
      </Card>
      <Card title={t("criteria")}>
        <div id="rubric-criteria" className="stack">
          <PointsSum criteria={criteria} />
          <OrderedList
            items={criteria}
            onChange={(changed) => set({ criteria: changed })}
            nameOf={(criterion, index) => criterion.name || t("criterion-number", { number: index + 1 })}
            idOf={(index) => `criterion-${index}`}
            addLabel={t("add-criterion")}
            empty={() => emptyCriterion(criteria)}
            most={MOST_CRITERIA}
          >
            {(criterion, index, change) => (
              <CriterionFields
                criterion={criterion}
                step={rubric.step}
                set={change}
                faultAt={(pointer) => faultAt(`/criteria/${index}${pointer}`)}
              />
            )}
          </OrderedList>
          {criteria.length > 3 && <PointsSum criteria={criteria} />}
        </div>
      </Card>
      <Card title={t("vetoes")}>
        <p className="soft">{t("vetoes-hint")}</p>
        <OrderedList
          items={vetoes}
          onChange={(changed) => set({ vetoes: changed })}
          nameOf={(veto, index) => veto.name || t("veto-number", { number: index + 1 })}
          idOf={(index) => `veto-${index}`}
          addLabel={t("add-veto")}
          empty={() => emptyVeto(vetoes)}
          most={MOST_VETOES}
        >
          {(veto, index, change) => (
            <TextField
              label={t("veto-name")}
              isRequired
              maxLength={100}
              value={veto.name}
              error={faultAt(`/vetoes/${index}/name`)}
              onChange={(name) => change({ name })}
            />
          )}
        </OrderedList>
      </Card>
    </>
  );
}
