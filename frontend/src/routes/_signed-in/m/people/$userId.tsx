import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getUserOptions } from "@/api/@tanstack/react-query.gen";
import { UnitPersonPage } from "@/features/people/components/UnitPersonPage";
import { unitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/m/people/$userId")({
  beforeLoad: requirePermission("user.read"),
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(getUserOptions({ path: { id: params.userId } })),
  component: Person,
});

function Person() {
  const { userId } = Route.useParams();
  const caller = useCaller();
  const { data } = useSuspenseQuery(getUserOptions({ path: { id: userId } }));
  return <UnitPersonPage key={userId} person={data} caller={caller} unitId={unitOf(caller)?.organisationId ?? ""} />;
}
