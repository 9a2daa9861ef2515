import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getFormOptions, getFormVersionOptions } from "@/api/@tanstack/react-query.gen";
import { FormContentView } from "@/features/form/desk/FormContentView";
import { useFormPlaces } from "@/features/form/use-form-places";
import { TemplatePage } from "@/features/round/desk/template/TemplatePage";
import { formLinks } from "@/features/round/template-links";
import { shownVersion } from "@/features/round/template-search";
import { usePublishingForm, useRetiringForm } from "@/features/round/use-template-actions";
import { etagOf } from "@/shared/api/versions";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

/** Its own page shows what is being worked on, `?version=` a published version. */
const published = (id: string, number: number) => getFormVersionOptions({ path: { id, number } });

export const Route = createFileRoute("/_signed-in/_desk/forms/$formId/")({
  beforeLoad: requirePermission("round-template.read"),
  validateSearch: shownVersion,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { formId: id }, deps: { version } }) =>
    Promise.all([
      queryClient.ensureQueryData(getFormOptions({ path: { id } })),
      version === undefined ? undefined : queryClient.ensureQueryData(published(id, version)),
    ]),
  component: OneForm,
});

function OneForm() {
  const { formId: id } = Route.useParams();
  const { version } = Route.useSearch();
  const { data: form } = useSuspenseQuery(getFormOptions({ path: { id } }));
  const publish = usePublishingForm(id, etagOf(form.version));
  const retire = useRetiringForm(id, etagOf(form.version));
  const { placeOf } = useFormPlaces(form.content, form.hindrances);
  const shown = useQuery({ ...published(id, version ?? 0), enabled: version !== undefined }).data;
  const content = version === undefined ? form.content : shown?.content;
  return (
    <TemplatePage
      key={id}
      kind="form"
      template={form}
      shown={version}
      mayEdit={may(useCaller(), "round-template.edit")}
      links={formLinks(id)}
      placeOf={placeOf}
      publish={{ ...publish, act: () => publish.act({ path: { id } }) }}
      retire={{ ...retire, act: () => retire.act({ path: { id } }) }}
    >
      {content && (
        <FormContentView
          key={version}
          content={content}
          isWhole={version !== undefined || form.hindrances.length === 0}
        />
      )}
    </TemplatePage>
  );
}
