import { useQuery } from "@tanstack/react-query";
import { createFileRoute, useLocation } from "@tanstack/react-router";
import { getInvitationOptions } from "@/api/@tanstack/react-query.gen";
import { InvitationOfNoUse, InvitationPage } from "@/features/application/components/InvitationPage";
import { useAccepting } from "@/features/application/use-invitation";
import { asProblem } from "@/shared/api/problem";
import { Loading, RouteError } from "@/shared/ui/states";

export const Route = createFileRoute("/_signed-in/m/invitation")({ component: Invitation });

/** The link's secret stands behind the #, which no server ever sees; to the API it goes in a header. */
function Invitation() {
  const token = useLocation({ select: ({ hash }) => hash });
  return token === "" ? <InvitationOfNoUse /> : <Invited key={token} token={token} />;
}

function Invited({ token }: { token: string }) {
  const navigate = Route.useNavigate();
  const { data, error } = useQuery(getInvitationOptions({ headers: { "Invitation-Token": token } }));
  const accept = useAccepting(
    token,
    (application) =>
      void navigate(
        application
          ? { to: "/m/applications/$applicationId", params: { applicationId: application.id }, replace: true }
          : { to: "/m/applications", replace: true },
      ),
  );
  if (data) return <InvitationPage invitation={data} isPending={accept.isPending} onAccept={() => accept.act({})} />;
  if (error) return [400, 404].includes(asProblem(error).status) ? <InvitationOfNoUse /> : <RouteError error={error} />;
  return <Loading />;
}
