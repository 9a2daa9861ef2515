import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getUserOptions } from "@/api/@tanstack/react-query.gen";
import { PersonPage } from "@/features/people/desk/PersonPage";
import { useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/people/$userId")({
  staticData: { phone: "/m/people/$userId" },
  beforeLoad: requirePermission("user.read"),
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(getUserOptions({ path: { id: params.userId } })),
  component: Person,
});

function Person() {
  const { userId } = Route.useParams();
  const { data } = useSuspenseQuery(getUserOptions({ path: { id: userId } }));
  return <PersonPage key={userId} person={data} caller={useCaller()} />;
}
