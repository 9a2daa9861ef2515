import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getNominationOptions, getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { NominationPage } from "@/features/nomination/desk/NominationPage";
import { mayHandle } from "@/features/round/may-run";
import { ifThere } from "@/shared/api/if-there";
import { useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const nominationOf = (id: string) => ifThere(getNominationOptions({ path: { id } }));

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/nomination")({
  beforeLoad: requirePermission("nomination.read"),
  loader: ({ context: { queryClient }, params: { roundId: id } }) =>
    Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
      queryClient.ensureQueryData(nominationOf(id)),
    ]),
  component: OneNomination,
});

function OneNomination() {
  const { roundId: id } = Route.useParams();
  const caller = useCaller();
  const round = useSuspenseQuery(getRoundOptions({ path: { id } })).data;
  const nomination = useSuspenseQuery(nominationOf(id)).data;
  return (
    <NominationPage
      key={id}
      round={round}
      nomination={nomination}
      maySend={mayHandle(caller, round, "nomination.send")}
    />
  );
}
