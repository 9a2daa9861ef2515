import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import i18next from "i18next";
import { createAppRouter } from "@/router";
import { setUpClient } from "@/shared/api/client";
import { createQueryClient } from "@/shared/api/query-client";
import type { Session } from "@/shared/session/session";
import { DESK_QUERY } from "@/shared/shell/shell-choice";

/** A session without a sign-in service: it only notes what was asked of it. */
export function aSession(isSignedIn: boolean): Session & { asked: string[] } {
  const asked: string[] = [];
  const listeners = new Set<() => void>();
  let expired = false;
  return {
    asked,
    token: async () => (isSignedIn ? "a-token" : null),
    isSignedIn: async () => isSignedIn,
    signIn: async (returnTo) => void asked.push(`sign in, then ${returnTo}`),
    finishSignIn: async () => "/",
    signOut: async (options) => void asked.push(options?.again ? "switch user" : "sign out"),
    expire: () => {
      expired = true;
      for (const listener of listeners) listener();
    },
    isExpired: () => expired,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Start {
  session?: Session;
  isWide?: boolean;
}

/** The whole application at an address; what it asks of the API is answered by `answering()` (api.ts). */
export function openApp(path: string, { session = aSession(true), isWide = false }: Start = {}) {
  window.matchMedia = (query) =>
    ({ matches: query === DESK_QUERY && isWide, addEventListener() {}, removeEventListener() {} }) as never;
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  setUpClient({ token: session.token, language: () => i18next.language, onExpired: session.expire });
  const router = createAppRouter(
    { queryClient, session, changeLanguage: (language) => i18next.changeLanguage(language) },
    createMemoryHistory({ initialEntries: [path] }),
  );
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, queryClient, session };
}
