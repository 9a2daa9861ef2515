import { useQuery } from "@tanstack/react-query";
import { getFormOptions, getPipelineOptions, getRubricOptions } from "@/api/@tanstack/react-query.gen";
import type { Programme, TemplateVersion } from "@/api/types.gen";

/** A published version that a round can go by. */
export interface VersionChoice {
  id: string;
  templateId: string;
  name: string;
  number: number;
}

export interface TemplateVersions {
  form: readonly VersionChoice[];
  rubric: readonly VersionChoice[];
  pipeline: readonly VersionChoice[];
}

/** Those of the programme's own form, rubric and pipeline, the latest first. */
export function useTemplateVersions(programme: Programme | undefined): TemplateVersions {
  const { formId = null, rubricId = null, pipelineId = null } = programme ?? {};
  const form = useQuery({ ...getFormOptions({ path: { id: formId ?? "" } }), enabled: formId !== null });
  const rubric = useQuery({ ...getRubricOptions({ path: { id: rubricId ?? "" } }), enabled: rubricId !== null });
  const pipeline = useQuery({
    ...getPipelineOptions({ path: { id: pipelineId ?? "" } }),
    enabled: pipelineId !== null,
  });
  return { form: choicesOf(form.data), rubric: choicesOf(rubric.data), pipeline: choicesOf(pipeline.data) };
}

function choicesOf(
  template: { id: string; name: string; versions: readonly TemplateVersion[] } | undefined,
): VersionChoice[] {
  return (
    template?.versions.map(({ id, number }) => ({ id, number, name: template.name, templateId: template.id })) ?? []
  );
}
