import { createFileRoute } from "@tanstack/react-router";
import { loadAccount, useAccount } from "@/features/credit/account-route";
import { AccountPage } from "@/features/credit/components/AccountPage";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/credit-accounts/$accountId")({
  staticData: { phone: "/m/credit-accounts/$accountId" },
  beforeLoad: requirePermission("credit.account.read"),
  loader: ({ context, params }) => loadAccount(context.queryClient, params.accountId),
  component: OneAccount,
});

function OneAccount() {
  const { accountId } = Route.useParams();
  return <AccountPage key={accountId} {...useAccount(accountId)} />;
}
