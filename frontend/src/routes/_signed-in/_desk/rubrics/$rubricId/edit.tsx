import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getRubricOptions, getRubricQueryKey } from "@/api/@tanstack/react-query.gen";
import type { Rubric } from "@/api/types.gen";
import { RubricEditor, rubricPointers } from "@/features/round/desk/rubric/RubricEditor";
import { RubricView } from "@/features/round/desk/rubric/RubricView";
import { TemplateForm } from "@/features/round/desk/template/TemplateForm";
import { rubricContent, rubricDraft } from "@/features/round/rubric-draft";
import { rubricLinks } from "@/features/round/template-links";
import { useRubricPlaces } from "@/features/round/use-rubric-places";
import { useReadingAgain, useReplacingRubric } from "@/features/round/use-template-actions";
import { faultAt } from "@/shared/api/problem";
import { etagOf, versionOf } from "@/shared/api/versions";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { requirePermission } from "@/shared/session/guards";
import { Card } from "@/shared/ui/Page";

export const Route = createFileRoute("/_signed-in/_desk/rubrics/$rubricId/edit")({
  beforeLoad: requirePermission("round-template.edit"),
  loader: ({ context: { queryClient }, params: { rubricId: id } }) =>
    queryClient.ensureQueryData(getRubricOptions({ path: { id } })),
  component: EditRubric,
});

function EditRubric() {
  const { rubricId: id } = Route.useParams();
  const { data } = useSuspenseQuery(getRubricOptions({ path: { id } }));
  return <Editing key={id} rubric={data} />;
}

function Editing({ rubric }: { rubric: Rubric }) {
  const { id } = rubric;
  const { t } = useTranslation("rubric");
  const navigate = Route.useNavigate();
  const draft = useDraft(
    `rubric:${id}`,
    { name: rubric.name, content: rubricDraft(rubric.content) },
    etagOf(rubric.version),
  );
  const { act, isPending, problem } = useReplacingRubric(
    id,
    draft.version,
    finished(draft, () => void navigate({ to: "/rubrics/$rubricId", params: { rubricId: id } })),
  );
  const readAgain = useReadingAgain(getRubricQueryKey({ path: { id } }));
  const placeOf = useRubricPlaces(rubric.content);
  const { name, content } = draft.values;
  return (
    <TemplateForm
      kind="rubric"
      template={rubric}
      draft={draft}
      name={{ value: name, onChange: (next) => draft.set("name", next) }}
      problem={problem}
      isPending={isPending}
      shown={rubricPointers(content)}
      links={rubricLinks(id)}
      placeOf={placeOf}
      hash={useLocation().hash}
      onSubmit={() => act({ path: { id }, body: { name: name.trim(), content: rubricContent(content) } })}
      onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rubrics/${id}`)))}
      preview={
        <Card title={t("preview")}>
          <RubricView rubric={rubricContent(content)} />
        </Card>
      }
    >
      <RubricEditor
        rubric={content}
        onChange={(content) => draft.set("content", content)}
        faultAt={(pointer) => faultAt(problem, `/content${pointer}`)}
      />
    </TemplateForm>
  );
}
