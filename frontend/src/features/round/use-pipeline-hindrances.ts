import { useTranslation } from "react-i18next";
import type { Pipeline, ProblemEntry } from "@/api/types.gen";
import type { Place } from "./template-kind";
import { useStageNames } from "./use-stage-names";

/** Of a kind of stage, as the API puts it into its sentences: it does not know what pages call it. */
const QUOTED_CODE = /([“"])([a-z]+(?:-[a-z]+)*)([”"])/g;

/** Where the hindrances of a pipeline lead, and what they say in the words of its pages. */
export function usePipelineHindrances(pipeline: Pipeline) {
  const { stages } = pipeline.content;
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  const placeOf = (pointer: string): Place => {
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
  const hindrances = pipeline.hindrances.map(
    (entry): ProblemEntry => ({
      ...entry,
      message: entry.message.replace(QUOTED_CODE, (_, open, code, close) => `${open}${names.kind(code)}${close}`),
    }),
  );
  return { placeOf, pipeline: { ...pipeline, hindrances } };
}
