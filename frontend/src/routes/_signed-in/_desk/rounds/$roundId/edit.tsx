import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, redirect, useLocation } from "@tanstack/react-router";
import { getProgrammeOptions, getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { RoundForm } from "@/features/round/desk/rounds/RoundForm";
import { useTemplateVersions } from "@/features/round/use-template-versions";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/edit")({
  beforeLoad: requirePermission("round.edit"),
  loader: async ({ context: { queryClient }, params: { roundId: id } }) => {
    const { programmeId, standing } = await queryClient.ensureQueryData(getRoundOptions({ path: { id } }));
    // What it opened with stays.
    if (standing !== "DRAFT") throw redirect({ to: "/rounds/$roundId", params: { roundId: id }, replace: true });
    await queryClient.ensureQueryData(getProgrammeOptions({ path: { id: programmeId } }));
  },
  component: EditRound,
});

function EditRound() {
  const { roundId: id } = Route.useParams();
  const navigate = Route.useNavigate();
  const { hash } = useLocation();
  const { data: round } = useSuspenseQuery(getRoundOptions({ path: { id } }));
  const { data: programme } = useSuspenseQuery(getProgrammeOptions({ path: { id: round.programmeId } }));
  const versions = useTemplateVersions(programme);
  return (
    <RoundForm
      key={id}
      round={round}
      versions={versions}
      hash={hash}
      onSaved={() => void navigate({ to: "/rounds/$roundId", params: { roundId: id } })}
    />
  );
}
