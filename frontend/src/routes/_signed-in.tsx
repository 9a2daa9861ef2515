import { createFileRoute, Outlet } from "@tanstack/react-router";
import { DraftOwner } from "@/shared/draft/use-draft";
import { requireCaller } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in")({
  beforeLoad: requireCaller,
  component: SignedIn,
});

function SignedIn() {
  const { caller } = Route.useRouteContext();
  return (
    <DraftOwner value={caller.id}>
      <Outlet />
    </DraftOwner>
  );
}
