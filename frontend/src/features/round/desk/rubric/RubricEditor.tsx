import { useTranslation } from "react-i18next";
import { Select, TextField } from "@/shared/ui/fields";
import { OrderedList } from "@/shared/ui/OrderedList";
import { Card } from "@/shared/ui/Page";
import {
  EMPTY_SCORER,
  EMPTY_STATED,
  emptyCriterion,
  emptyVeto,
  type RubricDraft,
  renamed,
  STEPS,
} from "../../rubric-draft";
import { CriterionFields } from "./CriterionFields";
import { PointsField } from "./PointsField";
import { PointsSum } from "./PointsSum";

interface RubricEditorProps {
  rubric: RubricDraft;
  onChange: (rubric: RubricDraft) => void;
  /** By a pointer into the content. */
  faultAt: (pointer: string) => string | undefined;
}

const MOST_CRITERIA = 60;
const MOST_VETOES = 30;
const MOST_VARIANTS = 10;
const MOST_SCORERS = 5;

export function rubricPointers({ variants, groups, scorers, criteria, vetoes }: RubricDraft): string[] {
  return [
    "/content/step",
    "/content/passMark",
    ...variants.map((_, i) => `/content/variants/${i}`),
    ...groups.map((_, i) => `/content/groups/${i}`),
    ...scorers.map((_, i) => `/content/scorers/${i}`),
    ...criteria.map((_, i) => `/content/criteria/${i}`),
    ...vetoes.map((_, i) => `/content/vetoes/${i}`),
  ];
}

/** What is scored and how: criteria with their points, the running sum always in sight. */
export function RubricEditor({ rubric, onChange, faultAt }: RubricEditorProps) {
  const { t } = useTranslation("rubric");
  const { variants, groups, scorers, criteria, vetoes } = rubric;
  const names = variants.map(({ name }) => name.trim()).filter((name) => name !== "");
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
      <Card title={t("variants")}>
        <p className="soft">{t("variants-hint")}</p>
        <OrderedList
          items={variants}
          onChange={(changed) => set({ variants: changed, criteria: renamed(criteria, variants, changed) })}
          nameOf={({ name }, index) => name || t("variant-number", { number: index + 1 })}
          idOf={(index) => `variant-${index}`}
          addLabel={t("add-variant")}
          empty={() => ({ name: "" })}
          most={MOST_VARIANTS}
        >
          {({ name }, index, change) => (
            <TextField
              label={t("variant")}
              isRequired
              maxLength={100}
              value={name}
              error={faultAt(`/variants/${index}`)}
              onChange={(next) => change({ name: next })}
            />
          )}
        </OrderedList>
      </Card>
      <Card title={t("criteria")}>
        <div id="rubric-criteria" className="stack">
          <PointsSum criteria={criteria} variants={names} />
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
                variants={names}
                set={change}
                faultAt={(pointer) => faultAt(`/criteria/${index}${pointer}`)}
              />
            )}
          </OrderedList>
          {criteria.length > 3 && <PointsSum criteria={criteria} variants={names} />}
        </div>
      </Card>
      <Card title={t("stated")}>
        <p className="soft">{t("stated-hint")}</p>
        <OrderedList
          items={groups}
          onChange={(changed) => set({ groups: changed })}
          nameOf={({ group, subgroup }, index) => subgroup || group || t("stated-number", { number: index + 1 })}
          idOf={(index) => `stated-${index}`}
          addLabel={t("add-stated")}
          empty={() => EMPTY_STATED}
          most={MOST_CRITERIA}
        >
          {(stated, index, change) => (
            <div className="side-by-side">
              <TextField
                label={t("group")}
                isRequired
                maxLength={40}
                value={stated.group}
                error={faultAt(`/groups/${index}/group`)}
                onChange={(group) => change({ group })}
              />
              <TextField
                label={t("subgroup")}
                maxLength={40}
                value={stated.subgroup}
                error={faultAt(`/groups/${index}/subgroup`)}
                onChange={(subgroup) => change({ subgroup })}
              />
              <PointsField
                label={t("points-label")}
                value={stated.points}
                error={faultAt(`/groups/${index}/points`)}
                onChange={(points) => change({ points })}
              />
            </div>
          )}
        </OrderedList>
      </Card>
      <Card title={t("scorers")}>
        <p className="soft" id="rubric-scorers">
          {t("scorers-hint")}
        </p>
        <OrderedList
          items={scorers}
          onChange={(changed) => set({ scorers: changed })}
          nameOf={({ name }, index) => name || t("scorer-number", { number: index + 1 })}
          idOf={(index) => `scorer-${index}`}
          addLabel={t("add-scorer")}
          empty={() => EMPTY_SCORER}
          most={MOST_SCORERS}
        >
          {(scorer, index, change) => (
            <div className="side-by-side">
              <TextField
                label={t("scorer")}
                isRequired
                maxLength={40}
                value={scorer.name}
                error={faultAt(`/scorers/${index}/name`)}
                onChange={(name) => change({ name })}
              />
              <PointsField
                label={t("scorer-weight")}
                value={scorer.weight}
                error={faultAt(`/scorers/${index}/weight`)}
                onChange={(weight) => change({ weight })}
              />
            </div>
          )}
        </OrderedList>
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
