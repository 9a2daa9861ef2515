import { createRouter, type RouterHistory } from "@tanstack/react-router";
import type { RouterContext } from "@/shared/session/guards";
import { Loading, RouteError } from "@/shared/ui/states";
import { routeTree } from "./routeTree.gen";

/** `history` is the browser's unless a test brings its own. */
export function createAppRouter(context: RouterContext, history?: RouterHistory) {
  return createRouter({
    history,
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
