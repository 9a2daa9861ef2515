import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getOrganisationGroupOptions } from "@/api/@tanstack/react-query.gen";
import { EditGroupPage } from "@/features/organisation/desk/EditGroupPage";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/organisation-groups/$groupId/edit")({
  beforeLoad: requirePermission("organisation.edit"),
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(getOrganisationGroupOptions({ path: { id: params.groupId } })),
  component: EditGroup,
});

function EditGroup() {
  const { groupId } = Route.useParams();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(getOrganisationGroupOptions({ path: { id: groupId } }));
  return (
    <EditGroupPage
      key={groupId}
      group={data}
      onSaved={() => void navigate({ to: "/organisation-groups/$groupId", params: { groupId } })}
      onDeleted={() => void navigate({ to: "/organisation-groups" })}
    />
  );
}
