import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getRubricOptions } from "@/api/@tanstack/react-query.gen";
import type { Rubric } from "@/api/types.gen";
import { RubricEditor, rubricPointers } from "@/features/round/desk/rubric/RubricEditor";
import { RubricView } from "@/features/round/desk/rubric/RubricView";
import { TemplateForm } from "@/features/round/desk/template/TemplateForm";
import { rubricContent, rubricDraft } from "@/features/round/rubric-draft";
import { RUBRIC_RULES, useRubricClashNames } from "@/features/round/rubric-merge";
import { rubricLinks } from "@/features/round/template-links";
import { useRubricPlaces } from "@/features/round/use-rubric-places";
import { useReadingAgain, useReplacingRubric } from "@/features/round/use-template-actions";
import { faultAt } from "@/shared/api/problem";
import { etagOf } from "@/shared/api/versions";
import { finished } from "@/shared/draft/use-draft";
import { useMergingDraft } from "@/shared/draft/use-merging-draft";
import { useClashFields } from "@/shared/merge/use-clash-fields";
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
  const draft = useMergingDraft(`rubric:${id}`, valuesOf(rubric), etagOf(rubric.version), RUBRIC_RULES);
  const { act, isPending, problem, reset } = useReplacingRubric(
    id,
    draft.version,
    finished(draft, () => void navigate({ to: "/rubrics/$rubricId", params: { rubricId: id } })),
  );
  const readAgain = useReadingAgain(getRubricOptions({ path: { id } }));
  const contested = useClashFields(draft.clashes, useRubricClashNames());
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
      contested={contested}
      onChoose={draft.choose}
      onReload={() =>
        void readAgain().then((newer) => {
          draft.meet(valuesOf(newer), etagOf(newer.version));
          reset();
        })
      }
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

function valuesOf(rubric: Rubric) {
  return { name: rubric.name, content: rubricDraft(rubric.content) };
}
