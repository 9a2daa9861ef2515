import { createFileRoute } from "@tanstack/react-router";
import { signOffSearch, signOffsFound } from "@/features/sign-off/sign-off-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { SignOffListRoute } from "../../../-SignOffListRoute";

export const Route = createFileRoute("/_signed-in/_desk/sign-offs/")({
  staticData: { phone: "/m/sign-offs" },
  beforeLoad: requirePermission("sign-off.read"),
  validateSearch: signOffSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(signOffsFound(deps)),
  component: SignOffs,
});

function SignOffs() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SignOffListRoute
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      to="/sign-offs/$signOffId"
      maySeeSetting={may(useCaller(), "sign-off.read-setting")}
    />
  );
}
