import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, useLocation } from "@tanstack/react-router";
import { getFormOptions } from "@/api/@tanstack/react-query.gen";
import type { Form } from "@/api/types.gen";
import { FormEditor } from "@/features/form/desk/FormEditor";
import { LivePreview } from "@/features/form/desk/LivePreview";
import { contentOf, editedForm } from "@/features/form/edited-form";
import { FORM_RULES, useFormClashNames } from "@/features/form/form-merge";
import { useFormPlaces } from "@/features/form/use-form-places";
import { TemplateForm } from "@/features/round/desk/template/TemplateForm";
import { formLinks } from "@/features/round/template-links";
import { useReadingAgain, useReplacingForm } from "@/features/round/use-template-actions";
import { etagOf } from "@/shared/api/versions";
import { finished } from "@/shared/draft/use-draft";
import { useMergingDraft } from "@/shared/draft/use-merging-draft";
import { useClashFields } from "@/shared/merge/use-clash-fields";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/forms/$formId/edit")({
  beforeLoad: requirePermission("round-template.edit"),
  loader: ({ context: { queryClient }, params: { formId: id } }) =>
    queryClient.ensureQueryData(getFormOptions({ path: { id } })),
  component: EditForm,
});

function EditForm() {
  const { formId: id } = Route.useParams();
  const { data } = useSuspenseQuery(getFormOptions({ path: { id } }));
  return <Editing key={id} form={data} />;
}

function Editing({ form }: { form: Form }) {
  const { id } = form;
  const navigate = Route.useNavigate();
  const draft = useMergingDraft(`form:${id}`, valuesOf(form), etagOf(form.version), FORM_RULES);
  const { act, isPending, problem, reset } = useReplacingForm(
    id,
    draft.version,
    finished(draft, () => void navigate({ to: "/forms/$formId", params: { formId: id } })),
  );
  const readAgain = useReadingAgain(getFormOptions({ path: { id } }));
  const contested = useClashFields(draft.clashes, useFormClashNames());
  const { placeOf, messages } = useFormPlaces(form.content, form.hindrances);
  const { name, edited } = draft.values;
  const content = contentOf(edited);
  return (
    <TemplateForm
      kind="form"
      template={form}
      draft={draft}
      name={{ value: name, onChange: (next) => draft.set("name", next) }}
      problem={problem}
      isPending={isPending}
      shown={[]}
      links={formLinks(id)}
      placeOf={placeOf}
      hash={useLocation().hash}
      onSubmit={() => content && act({ path: { id }, body: { name: name.trim(), content } })}
      contested={contested}
      onChoose={draft.choose}
      onReload={() =>
        void readAgain().then((newer) => {
          draft.meet(valuesOf(newer), etagOf(newer.version));
          reset();
        })
      }
      preview={edited.mode === "FIELDS" && content && <LivePreview content={content} />}
    >
      <FormEditor edited={edited} onChange={(next) => draft.set("edited", next)} messages={messages} />
    </TemplateForm>
  );
}

function valuesOf(form: Form) {
  return { name: form.name, edited: editedForm(form.content) };
}
