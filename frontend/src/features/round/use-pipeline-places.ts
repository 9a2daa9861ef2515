import { useTranslation } from "react-i18next";
import type { Pipeline } from "@/api/types.gen";
import type { Place } from "./template-kind";
import { useStageNames } from "./use-stage-names";

/** Where the hindrances of a pipeline lead. */
export function usePipelinePlaces(pipeline: Pipeline) {
  const { stages } = pipeline.content;
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  return (pointer: string): Place => {
    const [, , index, member, setting] = pointer.split("/");
    if (index === undefined) return { label: t("stages"), id: "pipeline-stages" };
    const stage = stages[Number(index)];
    const label = stage?.staffName || t("stage-number", { number: Number(index) + 1 });
    return {
      label:
        member === "settings" && setting !== undefined
          ? t("setting-of", { stage: label, setting: names.setting(setting) })
          : label,
      id: `stage-${index}`,
    };
  };
}
