import { useTranslation } from "react-i18next";
import type { PipelineContent } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import { type PipelineChange, pipelineChanges } from "../../pipeline-draft";
import { useStageNames } from "../../use-stage-names";

interface PipelineDifferenceProps {
  /** Of the version that it is compared with. */
  number: number;
  before: PipelineContent;
  after: PipelineContent;
}

/** What is otherwise than in an earlier version, a line each. */
export function PipelineDifference({ number, before, after }: PipelineDifferenceProps) {
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  const changes = pipelineChanges(before, after);

  function told(change: PipelineChange): string {
    switch (change.what) {
      case "RENAMED":
        return t(`change.RENAMED-${change.whose}`, { ...change });
      case "SET":
        return t("change.SET", {
          stage: change.stage,
          setting: names.setting(change.setting),
          before: change.before === undefined ? t("unset") : names.option(change.before),
          after: change.after === undefined ? t("unset") : names.option(change.after),
        });
      default:
        return t(`change.${change.what}`, { ...change });
    }
  }

  return (
    <Card title={t("compared", { number })}>
      {changes.length === 0 && <p className="soft">{t("no-difference")}</p>}
      <ul>
        {changes.map(told).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
