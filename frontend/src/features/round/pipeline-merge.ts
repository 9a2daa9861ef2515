import { useTranslation } from "react-i18next";
import type { MergingRules } from "@/shared/draft/use-merging-draft";
import { type ClashNames, lastOf } from "@/shared/merge/use-clash-fields";
import type { PipelineDraft, StageDraft } from "./pipeline-draft";
import { useStageNames } from "./use-stage-names";

/** Stages are known again by their kind, as where two versions are compared. */
export const PIPELINE_RULES: MergingRules<{ name: string; content: PipelineDraft }> = {
  keyOf: (_, stage) => (stage as StageDraft).kind,
};

/** The words for what two people changed in one pipeline. */
export function usePipelineClashNames(): ClashNames {
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  return {
    rowOf: ({ staffName, kind }: StageDraft) => staffName || names.kind(kind),
    memberOf: (id) => {
      const name = lastOf(id);
      if (id.includes("/settings/")) return names.setting(name);
      return name === "staffName" ? t("staff-name") : name === "applicantName" ? t("applicant-name") : "";
    },
    wordsOf: (id, value) => (id.includes("/settings/") ? names.option(String(value)) : undefined),
  };
}
