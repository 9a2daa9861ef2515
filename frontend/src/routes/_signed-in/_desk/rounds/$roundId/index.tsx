import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getProgrammeOptions, getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { LeftOverCard } from "@/features/application/desk/LeftOverCard";
import { RoundPage } from "@/features/round/desk/rounds/RoundPage";
import { mayHandle, mayRun } from "@/features/round/may-run";
import { useTemplateVersions } from "@/features/round/use-template-versions";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/")({
  staticData: { phone: "/m/rounds/$roundId", isMoreAtDesk: true },
  beforeLoad: requirePermission("round.read"),
  loader: ({ context: { queryClient }, params: { roundId: id } }) =>
    queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
  component: OneRound,
});

function OneRound() {
  const { roundId: id } = Route.useParams();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const { data } = useSuspenseQuery(getRoundOptions({ path: { id } }));
  const programme = useQuery({
    ...getProgrammeOptions({ path: { id: data.programmeId } }),
    enabled: may(caller, "programme.read") && may(caller, "round-template.read"),
  });
  const versions = useTemplateVersions(programme.data);
  return (
    <RoundPage
      key={id}
      round={data}
      versions={versions}
      mayRun={mayRun(caller, data)}
      readsUnits={may(caller, "round.read-units")}
      onDiscarded={() => void navigate({ to: "/rounds" })}
      notes={<LeftOverCard round={data} mayEnd={mayHandle(caller, data, "application.check")} />}
    />
  );
}
