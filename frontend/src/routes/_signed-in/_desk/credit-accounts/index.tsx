import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listCreditAccountsOptions } from "@/api/@tanstack/react-query.gen";
import { parseAccountSearch } from "@/features/credit/account-search";
import { AccountsPage } from "@/features/credit/desk/AccountsPage";
import { townsOptions } from "@/features/credit/towns";
import { queryOf } from "@/shared/list/list-search";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/credit-accounts/")({
  validateSearch: parseAccountSearch,
  staticData: { phone: "/m/credit-accounts", isMoreAtDesk: true },
  beforeLoad: requirePermission("credit.account.read"),
  loaderDeps: ({ search }) => queryOf(parseAccountSearch, search),
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(listCreditAccountsOptions({ query: deps })),
      queryClient.ensureQueryData(townsOptions()),
    ]),
  component: Accounts,
});

function Accounts() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const towns = useSuspenseQuery(townsOptions()).data.items;
  const { data, isPlaceholderData } = useQuery({
    ...listCreditAccountsOptions({ query: queryOf(parseAccountSearch, search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return (
    <AccountsPage
      page={data ?? { items: [] }}
      towns={towns}
      isLoading={isPlaceholderData}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
