import { createFileRoute } from "@tanstack/react-router";
import { SignInPage } from "@/features/account/components/SignInPage";
import { safeReturnPath } from "@/shared/session/session";

export const Route = createFileRoute("/_public/sign-in/")({
  validateSearch: (search): { next: string } => ({ next: safeReturnPath(search.next) }),
  component: SignIn,
});

function SignIn() {
  const { session } = Route.useRouteContext();
  const { next } = Route.useSearch();
  return <SignInPage onStart={() => session.signIn(next)} />;
}
