import { QueryClient } from "@tanstack/react-query";
import { asProblem, isWorthRetrying } from "./problem";

const TRIES = 2;

/** Answers live in memory only and end with the tab: personal data is never stored by the client. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A paused query would leave a page loading for ever in a dead spot; failing lets it say so.
        networkMode: "always",
        refetchOnReconnect: true,
        staleTime: 30_000,
        retry: (failures, error) => failures < TRIES && navigator.onLine && isWorthRetrying(asProblem(error)),
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
