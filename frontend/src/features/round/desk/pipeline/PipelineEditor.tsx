import { useTranslation } from "react-i18next";
import type { StageKind } from "@/api/types.gen";
import { DraggableList } from "@/shared/desk/DraggableList";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { misplaced, type PipelineDraft, placeFor, type StageDraft, usualOrder } from "../../pipeline-draft";
import { useStageNames } from "../../use-stage-names";
import { StageFields } from "./StageFields";

interface PipelineEditorProps {
  pipeline: PipelineDraft;
  /** Those that this installation knows. */
  kinds: readonly StageKind[];
  onChange: (pipeline: PipelineDraft) => void;
  /** By a pointer into the content. */
  faultAt: (pointer: string) => string | undefined;
}

const MOST_STAGES = 20;

export function pipelinePointers({ stages }: PipelineDraft): string[] {
  return stages.map((_, index) => `/content/stages/${index}`);
}

/** The stages in their order; a kind that is not there yet is offered first. */
export function PipelineEditor({ pipeline, kinds, onChange, faultAt }: PipelineEditorProps) {
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  const { stages } = pipeline;
  const usual = usualOrder(kinds);

  function stageOf(kind: StageKind | undefined): StageDraft {
    const code = kind?.code ?? "";
    return { kind: code, staffName: names.kind(code), applicantName: names.step(code), settings: {} };
  }

  const missing =
    stages.length < MOST_STAGES ? usual.filter(({ code }) => stages.every(({ kind }) => kind !== code)) : [];

  function add(kind: StageKind): void {
    onChange({ stages: stages.toSpliced(placeFor(kind, stages, kinds), 0, stageOf(kind)) });
  }

  function warning(index: number): string | undefined {
    const found = misplaced(stages, kinds, index);
    return found && t(`misplaced.${found.why}`, { stage: found.why === "needs" ? names.kind(found.kind) : "" });
  }

  return (
    <Card title={t("stages")}>
      <div id="pipeline-stages" className="stack">
        {stages.length === 0 && (
          <p className="with-action">
            <span className="soft">{t("no-stages")}</span>
            <Button
              look="plain"
              onClick={() =>
                onChange({
                  stages: usual
                    .filter((kind) => kind.usual && kind.part !== "SENDS_ABOVE")
                    .map((kind) => stageOf(kind)),
                })
              }
            >
              {t("usual")}
            </Button>
          </p>
        )}
        <DraggableList
          items={stages}
          onChange={(changed) => onChange({ stages: changed })}
          nameOf={(stage, index) => t("stage-named", { number: index + 1, name: stage.staffName })}
          idOf={(index) => `stage-${index}`}
          addLabel={t("add-stage")}
          empty={() => stageOf(usual.find(({ code }) => stages.every((stage) => stage.kind !== code)) ?? usual[0])}
          most={MOST_STAGES}
        >
          {(stage, index, set) => (
            <StageFields
              stage={stage}
              kinds={usual}
              set={set}
              onKind={(code) => set(stageOf(kinds.find((kind) => kind.code === code)))}
              faultAt={(pointer) => faultAt(`/stages/${index}${pointer}`)}
              warning={warning(index)}
            />
          )}
        </DraggableList>
        {missing.length > 0 && (
          <p className="actions start">
            <span className="soft">{t("add-usual")}</span>
            {missing.map((kind) => (
              <Button key={kind.code} look="link" onClick={() => add(kind)}>
                {names.kind(kind.code)}
              </Button>
            ))}
          </p>
        )}
      </div>
    </Card>
  );
}
