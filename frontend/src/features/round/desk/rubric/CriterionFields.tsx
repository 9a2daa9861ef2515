import { useTranslation } from "react-i18next";
import { Checkbox } from "@/shared/ui/Checkbox";
import "@/shared/ui/choice-row.css";
import { Select, TextArea, TextField } from "@/shared/ui/fields";
import { type CriterionDraft, KINDS } from "../../rubric-draft";
import { BandFields } from "./BandFields";
import { DeductionFields } from "./DeductionFields";
import { GateFields } from "./GateFields";
import { PointsField } from "./PointsField";

interface CriterionFieldsProps {
  criterion: CriterionDraft;
  step: string;
  /** Categories by which the rubric differs. */
  variants: readonly string[];
  set: (part: Partial<CriterionDraft>) => void;
  /** By a pointer into the criterion. */
  faultAt: (pointer: string) => string | undefined;
}

/** One criterion: where it stands, how it is judged, and what belongs to that kind. */
export function CriterionFields({ criterion, step, variants, set, faultAt }: CriterionFieldsProps) {
  const { t } = useTranslation("rubric");
  const { kind } = criterion;
  return (
    <>
      <div className="side-by-side">
        <TextField
          label={t("name")}
          isRequired
          maxLength={40}
          value={criterion.name}
          error={faultAt("/name")}
          onChange={(name) => set({ name })}
        />
        <Select
          label={t("kind")}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          error={faultAt("/kind")}
          onChange={(value) => set({ kind: value })}
        />
        {kind !== "GATE" && (
          <PointsField
            label={kind === "DEDUCTION" ? t("most-off") : t("points-label")}
            hint={t("points-hint", { step })}
            value={criterion.points}
            error={faultAt("/points")}
            onChange={(value) => set({ points: value })}
          />
        )}
        {kind === "POINTS" && !criterion.isIndependent && (
          <PointsField
            label={t("weight")}
            hint={t("weight-hint")}
            isOptional
            value={criterion.weight}
            error={faultAt("/weight")}
            onChange={(weight) => set({ weight })}
          />
        )}
        {kind === "VOTE" && (
          <PointsField
            label={t("full-votes")}
            hint={t("full-votes-hint")}
            isOptional
            value={criterion.fullVotes}
            error={faultAt("/fullVotes")}
            onChange={(fullVotes) => set({ fullVotes })}
          />
        )}
      </div>
      {kind === "GATE" && <GateFields criterion={criterion} set={set} faultAt={faultAt} />}
      <div className="side-by-side">
        <TextField
          label={t("group")}
          maxLength={40}
          value={criterion.group}
          error={faultAt("/group")}
          onChange={(group) => set({ group })}
        />
        <TextField
          label={t("subgroup")}
          maxLength={40}
          value={criterion.subgroup}
          error={faultAt("/subgroup")}
          onChange={(subgroup) => set({ subgroup })}
        />
        <TextField
          label={t("department")}
          maxLength={100}
          value={criterion.department}
          error={faultAt("/department")}
          onChange={(department) => set({ department })}
        />
      </div>
      <TextArea
        label={t("description")}
        rows={2}
        maxLength={1000}
        value={criterion.description}
        error={faultAt("/description")}
        onChange={(description) => set({ description })}
      />
      {kind === "POINTS" && (
        <Checkbox
          label={t("independent")}
          isChecked={criterion.isIndependent}
          onChange={(isIndependent) => set({ isIndependent })}
        />
      )}
      {variants.length > 0 && <HoldsFor criterion={criterion} variants={variants} set={set} />}
      {kind === "POINTS" && (
        <BandFields bands={criterion.bands} onChange={(bands) => set({ bands })} faultAt={faultAt} />
      )}
      {kind === "DEDUCTION" && (
        <DeductionFields steps={criterion.steps} onChange={(steps) => set({ steps })} faultAt={faultAt} />
      )}
    </>
  );
}

function HoldsFor({ criterion, variants, set }: Pick<CriterionFieldsProps, "criterion" | "variants" | "set">) {
  const { t } = useTranslation("rubric");
  return (
    <fieldset className="choices">
      <legend>{t("holds-for")}</legend>
      {variants.map((name) => (
        <Checkbox
          key={name}
          label={name}
          isChecked={criterion.variants.includes(name)}
          onChange={(holds) =>
            set({
              variants: holds ? [...criterion.variants, name] : criterion.variants.filter((other) => other !== name),
            })
          }
        />
      ))}
    </fieldset>
  );
}
