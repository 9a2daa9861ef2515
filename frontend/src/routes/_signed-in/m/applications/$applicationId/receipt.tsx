import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, redirect } from "@tanstack/react-router";
import { getApplicationOptions } from "@/api/@tanstack/react-query.gen";
import { ReceiptPage } from "@/features/application/components/ReceiptPage";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/m/applications/$applicationId/receipt")({
  beforeLoad: requirePermission("application.read"),
  loader: async ({ context: { queryClient }, params }) => {
    // Not what was read before it was handed in.
    const application = await queryClient.fetchQuery({
      ...getApplicationOptions({ path: { id: params.applicationId } }),
      staleTime: 0,
    });
    if (application.receiptNumber === null) {
      throw redirect({ to: "/m/applications/$applicationId", params, replace: true });
    }
  },
  component: Receipt,
});

function Receipt() {
  const { applicationId } = Route.useParams();
  return <ReceiptPage application={useSuspenseQuery(getApplicationOptions({ path: { id: applicationId } })).data} />;
}
