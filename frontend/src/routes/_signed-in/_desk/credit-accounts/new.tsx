import { createFileRoute } from "@tanstack/react-router";
import { loadOpening, useOpeningForm } from "@/features/credit/account-route";
import { OpenAccountPage } from "@/features/credit/components/OpenAccountPage";
import { unitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/credit-accounts/new")({
  staticData: { phone: "/m/credit-accounts/new" },
  beforeLoad: requirePermission("credit.account.open"),
  loader: ({ context }) => loadOpening(context.queryClient),
  component: Open,
});

function Open() {
  const unit = unitOf(useCaller());
  const navigate = Route.useNavigate();
  const { towns, consent } = useOpeningForm();
  if (!unit || !consent) return null;
  return (
    <OpenAccountPage
      unit={{ id: unit.organisationId, name: unit.name }}
      towns={towns}
      consent={consent}
      way="COUNTER"
      onOpened={({ id }) =>
        void navigate({ to: "/credit-accounts/$accountId", params: { accountId: id }, replace: true })
      }
    />
  );
}
