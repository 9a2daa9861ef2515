import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, useLocation } from "@tanstack/react-router";
import { getPipelineOptions, listStageKindsOptions } from "@/api/@tanstack/react-query.gen";
import type { Pipeline } from "@/api/types.gen";
import { StepBar } from "@/features/application/components/StepBar";
import { PipelineEditor, pipelinePointers } from "@/features/round/desk/pipeline/PipelineEditor";
import { PipelinePreview } from "@/features/round/desk/pipeline/PipelinePreview";
import { TemplateForm } from "@/features/round/desk/template/TemplateForm";
import { pipelineContent, pipelineDraft } from "@/features/round/pipeline-draft";
import { PIPELINE_RULES, usePipelineClashNames } from "@/features/round/pipeline-merge";
import { pipelineLinks } from "@/features/round/template-links";
import { usePipelinePlaces } from "@/features/round/use-pipeline-places";
import { useReadingAgain, useReplacingPipeline } from "@/features/round/use-template-actions";
import { faultAt } from "@/shared/api/problem";
import { etagOf } from "@/shared/api/versions";
import { finished } from "@/shared/draft/use-draft";
import { useMergingDraft } from "@/shared/draft/use-merging-draft";
import { useClashFields } from "@/shared/merge/use-clash-fields";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/pipelines/$pipelineId/edit")({
  beforeLoad: requirePermission("round-template.edit"),
  loader: ({ context: { queryClient }, params: { pipelineId: id } }) =>
    Promise.all([
      queryClient.ensureQueryData(getPipelineOptions({ path: { id } })),
      queryClient.ensureQueryData(listStageKindsOptions()),
    ]),
  component: EditPipeline,
});

function EditPipeline() {
  const { pipelineId: id } = Route.useParams();
  const { data } = useSuspenseQuery(getPipelineOptions({ path: { id } }));
  return <Editing key={id} pipeline={data} />;
}

function Editing({ pipeline }: { pipeline: Pipeline }) {
  const { id } = pipeline;
  const navigate = Route.useNavigate();
  const { data: kinds } = useSuspenseQuery(listStageKindsOptions());
  const draft = useMergingDraft(`pipeline:${id}`, valuesOf(pipeline), etagOf(pipeline.version), PIPELINE_RULES);
  const { act, isPending, problem, reset } = useReplacingPipeline(
    id,
    draft.version,
    finished(draft, () => void navigate({ to: "/pipelines/$pipelineId", params: { pipelineId: id } })),
  );
  const readAgain = useReadingAgain(getPipelineOptions({ path: { id } }));
  const contested = useClashFields(draft.clashes, usePipelineClashNames());
  const placeOf = usePipelinePlaces(pipeline);
  const { name, content } = draft.values;
  return (
    <TemplateForm
      kind="pipeline"
      template={pipeline}
      draft={draft}
      name={{ value: name, onChange: (next) => draft.set("name", next) }}
      problem={problem}
      isPending={isPending}
      shown={pipelinePointers(content)}
      links={pipelineLinks(id)}
      placeOf={placeOf}
      hash={useLocation().hash}
      onSubmit={() => act({ path: { id }, body: { name: name.trim(), content: pipelineContent(content) } })}
      contested={contested}
      onChoose={draft.choose}
      onReload={() =>
        void readAgain().then((newer) => {
          draft.meet(valuesOf(newer), etagOf(newer.version));
          reset();
        })
      }
      preview={
        <PipelinePreview stages={content.stages} kinds={kinds} progressBar={(steps) => <StepBar steps={steps} />} />
      }
    >
      <PipelineEditor
        pipeline={content}
        kinds={kinds}
        onChange={(content) => draft.set("content", content)}
        faultAt={(pointer) => faultAt(problem, `/content${pointer}`)}
      />
    </TemplateForm>
  );
}

function valuesOf(pipeline: Pipeline) {
  return { name: pipeline.name, content: pipelineDraft(pipeline.content) };
}
