import { createFileRoute } from "@tanstack/react-router";
import { LookUpPage } from "@/features/credit/components/LookUpPage";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/credit-accounts/look-up")({
  staticData: { phone: "/m/credit-accounts" },
  beforeLoad: requirePermission("credit.account.read"),
  component: LookUp,
});

function LookUp() {
  return (
    <LookUpPage
      mayOpen={may(useCaller(), "credit.account.open")}
      opensAt="/credit-accounts/new"
      accountAt="/credit-accounts/$accountId"
    />
  );
}
