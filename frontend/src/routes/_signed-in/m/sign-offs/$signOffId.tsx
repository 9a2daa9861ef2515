import { createFileRoute } from "@tanstack/react-router";
import { requirePermission } from "@/shared/session/guards";
import { loadSignOff } from "../../../-load-sign-off";
import { SignOffRoute } from "../../../-SignOffRoute";

export const Route = createFileRoute("/_signed-in/m/sign-offs/$signOffId")({
  beforeLoad: requirePermission("sign-off.read"),
  loader: ({ context, params }) => loadSignOff(context.queryClient, params.signOffId),
  component: SignOff,
});

function SignOff() {
  const { signOffId } = Route.useParams();
  return <SignOffRoute signOffId={signOffId} />;
}
