import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getObjectionOptions } from "@/api/@tanstack/react-query.gen";
import { ObjectionPage } from "@/features/objection/desk/ObjectionPage";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/objections/$objectionId")({
  beforeLoad: requirePermission("objection.read"),
  loader: ({ context: { queryClient }, params: { objectionId: id } }) =>
    queryClient.ensureQueryData(getObjectionOptions({ path: { id } })),
  component: OneObjection,
});

function OneObjection() {
  const { objectionId: id } = Route.useParams();
  const caller = useCaller();
  const { data } = useSuspenseQuery(getObjectionOptions({ path: { id } }));
  return <ObjectionPage key={id} objection={data} mayDisclose={may(caller, "objection.disclose")} />;
}
