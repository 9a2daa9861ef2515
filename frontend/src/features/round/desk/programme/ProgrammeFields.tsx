import { useTranslation } from "react-i18next";
import type { TemplateSummary } from "@/api/types.gen";
import type { Problem } from "@/shared/api/problem";
import { fieldsOf } from "@/shared/draft/fields-of";
import type { Draft } from "@/shared/draft/use-draft";
import { Select, TextArea, TextField } from "@/shared/ui/fields";
import type { ProgrammeDraft } from "../../programme-draft";
import type { Templates } from "../../use-templates";

interface ProgrammeFieldsProps {
  draft: Draft<ProgrammeDraft>;
  templates: Templates;
  problem: Problem | null;
  /** Of its faults in the body that is sent. */
  at: string;
}

export function programmePointers(at: string): string[] {
  return ["name", "purpose", "formId", "rubricId", "pipelineId"].map((name) => `${at}/${name}`);
}

export function ProgrammeFields({ draft, templates, problem, at }: ProgrammeFieldsProps) {
  const { t } = useTranslation("programme");
  const field = fieldsOf(draft, problem);
  const choices = (all: readonly TemplateSummary[], chosen: string) => [
    { value: "", label: t("unset") },
    ...all
      .filter(({ id, retiredOn }) => retiredOn === null || id === chosen)
      .map(({ id, name, published }) => ({
        value: id,
        label: published === null ? t("unpublished", { name }) : t("published", { name, number: published }),
      })),
  ];
  const { formId, rubricId, pipelineId } = draft.values;
  return (
    <>
      <TextField label={t("name")} isRequired maxLength={100} {...field("name", `${at}/name`)} />
      <TextArea label={t("purpose")} maxLength={2000} {...field("purpose", `${at}/purpose`)} />
      <Select
        label={t("form")}
        hint={t("latest-hint")}
        options={choices(templates.forms, formId)}
        {...field("formId", `${at}/formId`)}
      />
      <Select
        label={t("rubric")}
        options={choices(templates.rubrics, rubricId)}
        {...field("rubricId", `${at}/rubricId`)}
      />
      <Select
        label={t("pipeline")}
        options={choices(templates.pipelines, pipelineId)}
        {...field("pipelineId", `${at}/pipelineId`)}
      />
    </>
  );
}
