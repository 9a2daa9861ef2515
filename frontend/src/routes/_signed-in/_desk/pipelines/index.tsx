import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listPipelinesOptions } from "@/api/@tanstack/react-query.gen";
import { TemplatesPage } from "@/features/round/desk/template/TemplatesPage";
import { type TemplateSearch, templateSearch } from "@/features/round/template-search";
import { useCreatingPipeline } from "@/features/round/use-template-actions";
import { useDraft } from "@/shared/draft/use-draft";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const pipelines = (search: TemplateSearch) => listPipelinesOptions({ query: queryOf(templateSearch, search) });

export const Route = createFileRoute("/_signed-in/_desk/pipelines/")({
  beforeLoad: requirePermission("round-template.read"),
  validateSearch: templateSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(pipelines(deps)),
  component: Pipelines,
});

function Pipelines() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const draft = useDraft("pipeline:new", { name: "" });
  const { act, isPending, problem } = useCreatingPipeline(({ id }) => {
    draft.discard();
    void navigate({ to: "/pipelines/$pipelineId/edit", params: { pipelineId: id } });
  });
  return (
    <TemplatesPage
      kind="pipeline"
      page={useSuspenseQuery(pipelines(search)).data}
      mayEdit={may(useCaller(), "round-template.edit")}
      to={(pipelineId) => ({ to: "/pipelines/$pipelineId", params: { pipelineId } })}
      create={{ draft, isPending, problem, act: (name) => act({ body: { name, content: { stages: [] } } }) }}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
