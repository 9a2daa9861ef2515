import { createFileRoute, useLocation } from "@tanstack/react-router";
import { SignInPage } from "@/features/account/components/SignInPage";
import { safeReturnPath } from "@/shared/session/session";

export const Route = createFileRoute("/_public/sign-in/")({
  validateSearch: (search): { next: string } => ({ next: safeReturnPath(search.next) }),
  component: SignIn,
});

function SignIn() {
  const { session } = Route.useRouteContext();
  const { next } = Route.useSearch();
  const hash = useLocation({ select: (location) => location.hash });
  return <SignInPage onStart={() => session.signIn(hash ? `${next}#${hash}` : next)} />;
}
