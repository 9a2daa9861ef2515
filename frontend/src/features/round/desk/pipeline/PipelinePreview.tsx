import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StageKind } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { DateField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { type StageDraft, type StepAt, stepsAt } from "../../pipeline-draft";
import { stageEnds } from "../../stage-calendar";
import { useStageNames } from "../../use-stage-names";
import { StageStrip } from "../rounds/StageStrip";

interface PipelinePreviewProps {
  stages: readonly StageDraft[];
  kinds: readonly StageKind[];
  /** The progress bar as applicants have it. */
  progressBar: (steps: StepAt[]) => ReactNode;
}

/** One application led through the stages: what its applicant sees at each, and what staff see. */
export function PipelinePreview({ stages, kinds, progressBar }: PipelinePreviewProps) {
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  const [wanted, setWanted] = useState(0);
  const [closesOn, setClosesOn] = useState("");
  const at = Math.min(wanted, stages.length - 1);
  const stage = stages[at];
  if (stage === undefined) {
    return (
      <Card title={t("preview")}>
        <p className="soft">{t("no-stages")}</p>
      </Card>
    );
  }
  const shown = stages.map(({ kind, staffName, settings: given }, index) => ({
    id: `${index}`,
    kind,
    staffName,
    settings: given,
    waiting: index === at ? 1 : 0,
    leftOver: null,
    progress: null,
  }));
  const settings = Object.entries(stage.settings).filter(([, value]) => value.trim() !== "");
  return (
    <Card title={t("preview")}>
      <p className="soft">{t("preview-note")}</p>
      <p aria-live="polite">{t("preview-at", { stage: stage.staffName, number: at + 1, total: stages.length })}</p>
      <div className="actions start">
        <Button look="plain" disabled={at === 0} onClick={() => setWanted(at - 1)}>
          {t("previous")}
        </Button>
        <Button look="plain" disabled={at === stages.length - 1} onClick={() => setWanted(at + 1)}>
          {t("next")}
        </Button>
      </div>
      <h3>{t("applicant-sees")}</h3>
      {progressBar(stepsAt(stages, at))}
      <h3>{t("staff-sees")}</h3>
      <StageStrip stages={shown} />
      <h3>{t("calendar")}</h3>
      <DateField label={t("closes-on")} value={closesOn} onChange={setClosesOn} />
      {closesOn !== "" && (
        <ol className="plain-list rows">
          {stageEnds(stages, kinds, closesOn).map((end, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stages stand where they stand
            <li key={index} aria-current={index === at ? "step" : undefined}>
              {stages[index]?.staffName} <span className="soft num">{t(`until.${end.counted}`, { ...end })}</span>
            </li>
          ))}
        </ol>
      )}
      {settings.length > 0 && (
        <>
          <h3>{t("in-force")}</h3>
          <dl>
            {settings.map(([name, value]) => (
              <div key={name}>
                <dt className="soft">{names.setting(name)}</dt>
                <dd className="written">{names.option(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Card>
  );
}
