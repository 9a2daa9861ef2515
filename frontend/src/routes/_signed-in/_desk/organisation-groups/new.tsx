import { createFileRoute } from "@tanstack/react-router";
import { NewGroupPage } from "@/features/organisation/desk/NewGroupPage";
import { unitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/organisation-groups/new")({
  beforeLoad: requirePermission("organisation.edit"),
  component: NewGroup,
});

function NewGroup() {
  const caller = useCaller();
  const navigate = Route.useNavigate();
  const unit = unitOf(caller);
  return (
    <NewGroupPage
      ownerId={unit?.organisationId ?? ""}
      onCreated={({ id }) => void navigate({ to: "/organisation-groups/$groupId", params: { groupId: id } })}
    />
  );
}
