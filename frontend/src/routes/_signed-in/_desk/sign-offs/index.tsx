import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listSignOffsOptions } from "@/api/@tanstack/react-query.gen";
import { SignOffListPage } from "@/features/sign-off/components/SignOffListPage";
import { type SignOffSearch, signOffQuery, signOffSearch } from "@/features/sign-off/sign-off-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const signOffs = (search: SignOffSearch) => listSignOffsOptions({ query: signOffQuery(search) });

export const Route = createFileRoute("/_signed-in/_desk/sign-offs/")({
  staticData: { phone: "/m/sign-offs" },
  beforeLoad: requirePermission("sign-off.read"),
  validateSearch: signOffSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(signOffs(deps)),
  component: SignOffs,
});

function SignOffs() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(signOffs(search));
  return (
    <SignOffListPage
      page={data}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      to="/sign-offs/$signOffId"
      maySeeSetting={may(useCaller(), "sign-off.read-setting")}
    />
  );
}
