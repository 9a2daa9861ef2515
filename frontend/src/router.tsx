import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import type { RouterContext } from "@/shared/session/guards";
import { Loading, RouteError } from "@/shared/ui/states";
import { routeTree } from "./routeTree.gen";

export function createAppRouter(context: RouterContext & { queryClient: QueryClient }) {
  return createRouter({
    routeTree,
    context,
    defaultPreload: "intent",
    // The query client decides what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultErrorComponent: RouteError,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
