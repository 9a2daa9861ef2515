import { useQuery } from "@tanstack/react-query";
import { listFormsOptions, listPipelinesOptions, listRubricsOptions } from "@/api/@tanstack/react-query.gen";
import type { TemplateSummary } from "@/api/types.gen";
import { may, useCaller } from "@/shared/session/caller";

export interface Templates {
  forms: readonly TemplateSummary[];
  rubrics: readonly TemplateSummary[];
  pipelines: readonly TemplateSummary[];
}

const ALL = { query: { limit: 200 } };

/** What a programme can be made with, by name; nothing for those who may not see templates. */
export function useTemplates(): Templates {
  const enabled = may(useCaller(), "round-template.read");
  const forms = useQuery({ ...listFormsOptions(ALL), enabled });
  const rubrics = useQuery({ ...listRubricsOptions(ALL), enabled });
  const pipelines = useQuery({ ...listPipelinesOptions(ALL), enabled });
  return {
    forms: forms.data?.items ?? [],
    rubrics: rubrics.data?.items ?? [],
    pipelines: pipelines.data?.items ?? [],
  };
}
