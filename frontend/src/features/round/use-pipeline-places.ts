import { useTranslation } from "react-i18next";
import type { PipelineContent } from "@/api/types.gen";
import type { Place } from "./template-kind";
import { useStageNames } from "./use-stage-names";

/** Where a pointer into a pipeline leads. */
export function usePipelinePlaces({ stages }: PipelineContent): (pointer: string) => Place {
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  return (pointer) => {
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
