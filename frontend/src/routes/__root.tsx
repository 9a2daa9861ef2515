import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import type { RouterContext } from "@/shared/session/guards";
import { SessionExpired } from "@/shared/session/SessionExpired";
import { LanguageSwitch } from "@/shared/shell/LanguageSwitch";
import { PublicShell } from "@/shared/shell/shells";
import { NotFound } from "@/shared/ui/states";
import { Toaster } from "@/shared/ui/Toaster";

export const Route = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: Nowhere,
});

/** No layout stands above an address that does not exist. */
function Nowhere() {
  return (
    <PublicShell tools={<LanguageSwitch />}>
      <NotFound />
    </PublicShell>
  );
}

function Root() {
  const { session } = Route.useRouteContext();
  return (
    <>
      <Outlet />
      <SessionExpired session={session} />
      <Toaster />
    </>
  );
}
