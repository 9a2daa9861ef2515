import type { TemplateLinks } from "./template-kind";

export function formLinks(formId: string): TemplateLinks {
  return {
    page: (version) => ({ to: "/forms/$formId", params: { formId }, search: version === undefined ? {} : { version } }),
    edit: (place) => ({ to: "/forms/$formId/edit", params: { formId }, ...(place && { hash: place }) }),
  };
}

export function rubricLinks(rubricId: string): TemplateLinks {
  return {
    page: (version) => ({
      to: "/rubrics/$rubricId",
      params: { rubricId },
      search: version === undefined ? {} : { version },
    }),
    edit: (place) => ({ to: "/rubrics/$rubricId/edit", params: { rubricId }, ...(place && { hash: place }) }),
  };
}

export function pipelineLinks(pipelineId: string): TemplateLinks {
  return {
    page: (version) => ({
      to: "/pipelines/$pipelineId",
      params: { pipelineId },
      search: version === undefined ? {} : { version },
    }),
    edit: (place) => ({ to: "/pipelines/$pipelineId/edit", params: { pipelineId }, ...(place && { hash: place }) }),
  };
}
