import { type QueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getRoundOptions, listApplicationsOptions, listRoundQuotasOptions } from "@/api/@tanstack/react-query.gen";
import type { Round, RoundQuota } from "@/api/types.gen";
import { BeginCard } from "@/features/application/components/BeginCard";
import { EndorsementCard } from "@/features/application/components/EndorsementCard";
import { FinishedOnly } from "@/features/application/components/FinishedOnly";
import { InviteCard } from "@/features/application/components/InviteCard";
import { NotCalled } from "@/features/application/components/NotCalled";
import { RoundNoticePage } from "@/features/application/components/RoundNoticePage";
import { UnitListCard } from "@/features/application/components/UnitListCard";
import { useListOfUnit } from "@/features/application/use-unit-list";
import { type Caller, may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const MOST = 200;

const quotas = (id: string) => listRoundQuotasOptions({ path: { id }, query: { limit: MOST } });
const own = (round: string) => listApplicationsOptions({ query: { round, mine: true, limit: MOST } });
const ofUnit = (round: string, unit: string) =>
  listApplicationsOptions({ query: { round, unit, sort: "rank", limit: MOST } });

/** Those the caller acts for, of the units that the round calls. */
function called(all: readonly RoundQuota[], caller: Caller): RoundQuota[] {
  const units = caller.actingUnitId ? [caller.actingUnitId] : caller.units.map(({ organisationId }) => organisationId);
  return all.filter(({ unitId }) => units.includes(unitId));
}

export const Route = createFileRoute("/_signed-in/m/rounds/$roundId")({
  beforeLoad: requirePermission("round.read"),
  loader: async ({ context: { caller, queryClient }, params: { roundId } }) => {
    const [units] = await Promise.all([
      queryClient.ensureQueryData(quotas(roundId)),
      queryClient.ensureQueryData(getRoundOptions({ path: { id: roundId } })),
      queryClient.ensureQueryData(own(roundId)),
    ]);
    if (may(caller, "application.endorse")) await loadUnits(queryClient, roundId, called(units.items, caller));
  },
  component: RoundNotice,
});

async function loadUnits(queryClient: QueryClient, roundId: string, units: readonly RoundQuota[]): Promise<void> {
  await Promise.all(units.map(({ unitId }) => queryClient.ensureQueryData(ofUnit(roundId, unitId))));
}

function RoundNotice() {
  const { roundId } = Route.useParams();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const round = useSuspenseQuery(getRoundOptions({ path: { id: roundId } })).data;
  const units = called(useSuspenseQuery(quotas(roundId)).data.items, caller);
  const written = useSuspenseQuery(own(roundId)).data.items;
  const isRunning = round.standing === "OPEN" || round.standing === "ANNOUNCED";
  const takesFinished = round.stages[0]?.settings.finishedOnly === "true";
  const takesMore = isRunning && !takesFinished;
  return (
    <RoundNoticePage round={round} own={written}>
      {isRunning && takesFinished && <FinishedOnly />}
      {takesMore && units.length === 0 && may(caller, "application.create") && <NotCalled />}
      {takesMore && units.length > 0 && may(caller, "application.create") && (
        <BeginCard
          roundId={roundId}
          units={units}
          isFurther={written.length > 0}
          onBegun={(applicationId) =>
            void navigate({ to: "/m/applications/$applicationId", params: { applicationId } })
          }
        />
      )}
      {may(caller, "application.endorse") &&
        units.map((unit) => <UnitEndorsements key={unit.unitId} round={round} unit={unit} />)}
      {takesMore &&
        may(caller, "application.invite") &&
        units.map((unit) => <InviteCard key={unit.unitId} round={round} unit={unit} />)}
    </RoundNoticePage>
  );
}

function UnitEndorsements({ round, unit }: { round: Round; unit: RoundQuota }) {
  const roundId = round.id;
  const list = useListOfUnit(roundId, unit.unitId, round.rules.length > 0);
  const { items } = useSuspenseQuery(ofUnit(roundId, unit.unitId)).data;
  return (
    <>
      <EndorsementCard
        roundId={roundId}
        unit={unit}
        waiting={items.filter(({ state, stageKind }) => state === "SUBMITTED" && stageKind === "endorsement")}
        endorsed={items.filter(({ rank }) => rank !== null)}
      />
      <UnitListCard list={list} />
    </>
  );
}
