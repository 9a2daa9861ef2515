import { useTranslation } from "react-i18next";
import type { StageKind } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { OrderedList } from "@/shared/ui/OrderedList";
import { Card } from "@/shared/ui/Page";
import { type PipelineDraft, type StageDraft, usualOrder } from "../../pipeline-draft";
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
        <OrderedList
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
            />
          )}
        </OrderedList>
      </div>
    </Card>
  );
}
