import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import type { RouterContext } from "@/shared/session/guards";
import { SessionExpired } from "@/shared/session/SessionExpired";
import { NotFound } from "@/shared/ui/states";
import { Toaster } from "@/shared/ui/Toaster";

export const Route = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: NotFound,
});

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
