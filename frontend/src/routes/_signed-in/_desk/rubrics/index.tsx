import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listRubricsOptions } from "@/api/@tanstack/react-query.gen";
import { TemplatesPage } from "@/features/round/desk/template/TemplatesPage";
import { EMPTY_RUBRIC } from "@/features/round/rubric-draft";
import { type TemplateSearch, templateSearch } from "@/features/round/template-search";
import { useCreatingRubric } from "@/features/round/use-template-actions";
import { useDraft } from "@/shared/draft/use-draft";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const rubrics = (search: TemplateSearch) => listRubricsOptions({ query: queryOf(templateSearch, search) });

export const Route = createFileRoute("/_signed-in/_desk/rubrics/")({
  beforeLoad: requirePermission("round-template.read"),
  validateSearch: templateSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(rubrics(deps)),
  component: Rubrics,
});

function Rubrics() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const draft = useDraft("rubric:new", { name: "" });
  const { act, isPending, problem } = useCreatingRubric(({ id }) => {
    draft.discard();
    void navigate({ to: "/rubrics/$rubricId/edit", params: { rubricId: id } });
  });
  return (
    <TemplatesPage
      kind="rubric"
      page={useSuspenseQuery(rubrics(search)).data}
      mayEdit={may(useCaller(), "round-template.edit")}
      to={(rubricId) => ({ to: "/rubrics/$rubricId", params: { rubricId } })}
      create={{ draft, isPending, problem, act: (name) => act({ body: { name, content: EMPTY_RUBRIC } }) }}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
