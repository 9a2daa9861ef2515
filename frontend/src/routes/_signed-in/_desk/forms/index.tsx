import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listFormsOptions } from "@/api/@tanstack/react-query.gen";
import { formContent } from "@/features/form/write-form";
import { TemplatesPage } from "@/features/round/desk/template/TemplatesPage";
import { type TemplateSearch, templateSearch } from "@/features/round/template-search";
import { useCreatingForm } from "@/features/round/use-template-actions";
import { useDraft } from "@/shared/draft/use-draft";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const forms = (search: TemplateSearch) => listFormsOptions({ query: queryOf(templateSearch, search) });

export const Route = createFileRoute("/_signed-in/_desk/forms/")({
  beforeLoad: requirePermission("round-template.read"),
  validateSearch: templateSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(forms(deps)),
  component: Forms,
});

function Forms() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const draft = useDraft("form:new", { name: "" });
  const { act, isPending, problem } = useCreatingForm(({ id }) => {
    draft.discard();
    void navigate({ to: "/forms/$formId/edit", params: { formId: id } });
  });
  return (
    <TemplatesPage
      kind="form"
      page={useSuspenseQuery(forms(search)).data}
      mayEdit={may(useCaller(), "round-template.edit")}
      to={(formId) => ({ to: "/forms/$formId", params: { formId } })}
      create={{
        draft,
        isPending,
        problem,
        act: (name) => act({ body: { name, content: formContent({ title: name, description: "", fields: [] }) } }),
      }}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
