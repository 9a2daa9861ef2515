import { createFileRoute, redirect } from "@tanstack/react-router";
import { SignedOutPage } from "@/features/account/components/SignInPage";

export const Route = createFileRoute("/_public/signed-out")({
  validateSearch: (search): { again?: boolean } => (search.again === true ? { again: true } : {}),
  beforeLoad: ({ search }) => {
    if (search.again) throw redirect({ to: "/sign-in", search: { next: "/" }, replace: true });
  },
  component: SignedOutPage,
});
