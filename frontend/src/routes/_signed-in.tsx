import { createFileRoute, Outlet } from "@tanstack/react-router";
import { DraftOwner } from "@/shared/draft/use-draft";
import { loadTexts } from "@/shared/i18n/i18n";
import { requireCaller } from "@/shared/session/guards";
import { LanguageSwitch } from "@/shared/shell/LanguageSwitch";
import { PublicShell } from "@/shared/shell/shells";
import { RouteError } from "@/shared/ui/states";

export const Route = createFileRoute("/_signed-in")({
  beforeLoad: requireCaller,
  loader: loadTexts,
  staleTime: Number.POSITIVE_INFINITY,
  component: SignedIn,
  errorComponent: NotEntered,
});

/** Who the caller is could not be told: no shell is theirs yet. */
function NotEntered({ error }: { error: unknown }) {
  return (
    <PublicShell tools={<LanguageSwitch />}>
      <RouteError error={error} />
    </PublicShell>
  );
}

function SignedIn() {
  const { caller } = Route.useRouteContext();
  return (
    <DraftOwner value={caller.id}>
      <Outlet />
    </DraftOwner>
  );
}
