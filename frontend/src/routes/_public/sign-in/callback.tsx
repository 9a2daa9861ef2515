import { createFileRoute, redirect } from "@tanstack/react-router";
import { SignInFailed } from "@/features/account/components/SignInPage";
import { Loading } from "@/shared/ui/states";

export const Route = createFileRoute("/_public/sign-in/callback")({
  beforeLoad: async ({ context: { session, queryClient } }) => {
    const href = await session.finishSignIn();
    // Another person may have signed in than the one who was here before.
    queryClient.clear();
    throw redirect({ href, replace: true });
  },
  pendingComponent: Loading,
  errorComponent: SignInFailed,
});
