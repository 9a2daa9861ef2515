import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getPipelineOptions, getPipelineVersionOptions } from "@/api/@tanstack/react-query.gen";
import { PipelineDifference } from "@/features/round/desk/pipeline/PipelineDifference";
import { PipelineView } from "@/features/round/desk/pipeline/PipelineView";
import { TemplatePage } from "@/features/round/desk/template/TemplatePage";
import { pipelineLinks } from "@/features/round/template-links";
import { shownVersion } from "@/features/round/template-search";
import { usePipelinePlaces } from "@/features/round/use-pipeline-places";
import { usePublishingPipeline, useRetiringPipeline } from "@/features/round/use-template-actions";
import { etagOf } from "@/shared/api/versions";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

/** Its own page shows what is being worked on, `?version=` a published version. */
const published = (id: string, number: number) => getPipelineVersionOptions({ path: { id, number } });

export const Route = createFileRoute("/_signed-in/_desk/pipelines/$pipelineId/")({
  beforeLoad: requirePermission("round-template.read"),
  validateSearch: shownVersion,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { pipelineId: id }, deps: { version } }) =>
    Promise.all([
      queryClient.ensureQueryData(getPipelineOptions({ path: { id } })),
      version === undefined ? undefined : queryClient.ensureQueryData(published(id, version)),
    ]),
  component: OnePipeline,
});

function OnePipeline() {
  const { pipelineId: id } = Route.useParams();
  const { version } = Route.useSearch();
  const { data: pipeline } = useSuspenseQuery(getPipelineOptions({ path: { id } }));
  const publish = usePublishingPipeline(id, etagOf(pipeline.version));
  const retire = useRetiringPipeline(id, etagOf(pipeline.version));
  const placeOf = usePipelinePlaces(pipeline);
  const shown = useQuery({ ...published(id, version ?? 0), enabled: version !== undefined }).data;
  const content = version === undefined ? pipeline.content : shown?.content;
  const earlier = version === undefined ? pipeline.versions[0]?.number : version > 1 ? version - 1 : undefined;
  const before = useQuery({ ...published(id, earlier ?? 0), enabled: earlier !== undefined }).data;
  return (
    <TemplatePage
      key={id}
      kind="pipeline"
      template={pipeline}
      shown={version}
      mayEdit={may(useCaller(), "round-template.edit")}
      links={pipelineLinks(id)}
      placeOf={placeOf}
      publish={{ ...publish, act: () => publish.act({ path: { id } }) }}
      retire={{ ...retire, act: () => retire.act({ path: { id } }) }}
    >
      {content && <PipelineView pipeline={content} />}
      {content && before && <PipelineDifference number={before.number} before={before.content} after={content} />}
    </TemplatePage>
  );
}
