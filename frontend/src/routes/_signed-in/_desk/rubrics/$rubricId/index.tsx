import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRubricOptions, getRubricVersionOptions } from "@/api/@tanstack/react-query.gen";
import { RubricView } from "@/features/round/desk/rubric/RubricView";
import { TemplatePage } from "@/features/round/desk/template/TemplatePage";
import { rubricLinks } from "@/features/round/template-links";
import { shownVersion } from "@/features/round/template-search";
import { useRubricPlaces } from "@/features/round/use-rubric-places";
import { usePublishingRubric, useRetiringRubric } from "@/features/round/use-template-actions";
import { etagOf } from "@/shared/api/versions";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

/** Its own page shows what is being worked on, `?version=` a published version. */
const published = (id: string, number: number) => getRubricVersionOptions({ path: { id, number } });

export const Route = createFileRoute("/_signed-in/_desk/rubrics/$rubricId/")({
  beforeLoad: requirePermission("round-template.read"),
  validateSearch: shownVersion,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { rubricId: id }, deps: { version } }) =>
    Promise.all([
      queryClient.ensureQueryData(getRubricOptions({ path: { id } })),
      version === undefined ? undefined : queryClient.ensureQueryData(published(id, version)),
    ]),
  component: OneRubric,
});

function OneRubric() {
  const { rubricId: id } = Route.useParams();
  const { version } = Route.useSearch();
  const { data: rubric } = useSuspenseQuery(getRubricOptions({ path: { id } }));
  const publish = usePublishingRubric(id, etagOf(rubric.version));
  const retire = useRetiringRubric(id, etagOf(rubric.version));
  const placeOf = useRubricPlaces(rubric.content);
  const shown = useQuery({ ...published(id, version ?? 0), enabled: version !== undefined }).data;
  const content = version === undefined ? rubric.content : shown?.content;
  return (
    <TemplatePage
      key={id}
      kind="rubric"
      template={rubric}
      shown={version}
      mayEdit={may(useCaller(), "round-template.edit")}
      links={rubricLinks(id)}
      placeOf={placeOf}
      publish={{ ...publish, act: () => publish.act({ path: { id } }) }}
      retire={{ ...retire, act: () => retire.act({ path: { id } }) }}
    >
      {content && <RubricView rubric={content} />}
    </TemplatePage>
  );
}
