import { useRouteContext } from "@tanstack/react-router";
import { asProblem } from "@/shared/api/problem";
import { toast } from "@/shared/ui/toasts";

/** Leaving for good, or handing an office phone to the next person. */
export function useSigningOut(): { onSignOut: () => void; onSwitchUser: () => void } {
  const { session, queryClient } = useRouteContext({ from: "__root__" });

  function leave(again: boolean): void {
    session.signOut({ again }).then(
      () => queryClient.clear(),
      (error: unknown) => toast.tell(asProblem(error)),
    );
  }

  return { onSignOut: () => leave(false), onSwitchUser: () => leave(true) };
}
