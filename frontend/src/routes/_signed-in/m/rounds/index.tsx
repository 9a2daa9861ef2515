import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listApplicationsOptions, listRoundsOptions } from "@/api/@tanstack/react-query.gen";
import type { RoundStanding, RoundSummary } from "@/api/types.gen";
import { OpenRoundsPage } from "@/features/application/components/OpenRoundsPage";
import { type Caller, may, unitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

/** More than are open at once. */
const MOST = 50;
const MOST_APPLICATIONS = 200;

const rounds = (standing: RoundStanding, unit: string | undefined) =>
  listRoundsOptions({ query: { standing, sort: "closesAt", limit: MOST, ...(unit && { unit }) } });

const begun = (caller: Caller) => {
  const unit = unitOf(caller)?.organisationId;
  const whose = unit && may(caller, "application.read-of-unit") ? { unit } : { mine: true };
  return listApplicationsOptions({ query: { ...whose, limit: MOST_APPLICATIONS } });
};

export const Route = createFileRoute("/_signed-in/m/rounds/")({
  beforeLoad: requirePermission("round.read"),
  loader: async ({ context: { caller, queryClient } }) => {
    const unit = unitOf(caller)?.organisationId;
    await Promise.all([
      queryClient.ensureQueryData(rounds("OPEN", unit)),
      queryClient.ensureQueryData(rounds("ANNOUNCED", unit)),
      queryClient.ensureQueryData(begun(caller)),
    ]);
  },
  component: OpenRounds,
});

function OpenRounds() {
  const caller = useCaller();
  const unit = unitOf(caller);
  const open = useSuspenseQuery(rounds("OPEN", unit?.organisationId)).data.items;
  const announced = useSuspenseQuery(rounds("ANNOUNCED", unit?.organisationId)).data.items;
  const standing = useSuspenseQuery(begun(caller)).data.items.filter(
    ({ state }) => state !== "WITHDRAWN" && state !== "REFUSED",
  );
  const concerning = (each: RoundSummary) => ({
    round: each,
    begun: standing.filter(({ roundId }) => roundId === each.id).length,
  });
  return (
    <OpenRoundsPage
      unitName={unit?.name}
      open={open.map(concerning)}
      announced={announced.map(concerning)}
      isForUnit={may(caller, "application.read-of-unit")}
    />
  );
}
