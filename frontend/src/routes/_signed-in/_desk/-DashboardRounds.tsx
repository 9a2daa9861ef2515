import { useQueries, useQuery } from "@tanstack/react-query";
import { getRoundOptions, listRoundsOptions } from "@/api/@tanstack/react-query.gen";
import type { Round, RoundStanding } from "@/api/types.gen";
import { OngoingRounds } from "@/features/round/desk/rounds/OngoingRounds";
import { may, useCaller } from "@/shared/session/caller";

/** On one page there is room for as many. */
const MOST_SHOWN = 6;

const first = (standing: RoundStanding) =>
  listRoundsOptions({ query: { standing, sort: "closesAt", limit: MOST_SHOWN } });

/** Its time is not over, or somebody still waits in it; what was decided and awarded is in the list of rounds. */
const isUnderWay = ({ standing, stages }: Round) =>
  standing !== "CLOSED" || stages.some(({ waiting }) => waiting !== 0);

/** Those that take applications, then those that are judged; loaded by itself, so that it does not hold the year up. */
export function DashboardRounds() {
  const enabled = may(useCaller(), "round.read-units");
  const open = useQuery({ ...first("OPEN"), enabled });
  const closed = useQuery({ ...first("CLOSED"), enabled });
  const found = [...(open.data?.items ?? []), ...(closed.data?.items ?? [])];
  const rounds = useQueries({
    queries: found.slice(0, MOST_SHOWN).map(({ id }) => getRoundOptions({ path: { id } })),
    combine: (answers) =>
      answers.map(({ data }) => data).filter((round): round is Round => round !== undefined && isUnderWay(round)),
  });
  if (!open.data || !closed.data) return null;
  const total = (open.data.total ?? MOST_SHOWN + 1) + (closed.data.total ?? MOST_SHOWN + 1);
  return <OngoingRounds rounds={rounds} hasMore={total > MOST_SHOWN} />;
}
