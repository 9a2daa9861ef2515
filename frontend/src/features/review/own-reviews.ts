import type { ReviewSummary } from "@/api/types.gen";

/** What an expert has to do in one round. */
export interface OwnRound {
  roundId: string;
  title: string;
  reviews: ReviewSummary[];
  /** Every criterion has a score, or it is handed in. */
  finished: number;
  /** The earliest day of those not handed in. */
  dueOn: string | null;
  isHandedIn: boolean;
}

/** By round: what is to be done first on top, what is handed in below. Within, in the order that leads from one to the next. */
export function byRound(reviews: readonly ReviewSummary[]): OwnRound[] {
  const rounds = new Set(reviews.map(({ roundId }) => roundId));
  return [...rounds]
    .map((round) => roundOf(reviews.filter(({ roundId }) => roundId === round)))
    .sort((a, b) => Number(a.isHandedIn) - Number(b.isHandedIn) || (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9"));
}

function roundOf(reviews: ReviewSummary[]): OwnRound {
  const open = reviews.filter(({ state }) => state === "ASSIGNED");
  const days = open.flatMap(({ dueOn }) => dueOn ?? []).sort();
  return {
    roundId: reviews[0]?.roundId ?? "",
    title: reviews[0]?.roundTitle ?? "",
    reviews: reviews.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    finished: reviews.filter((review) => missing(review) === 0).length,
    dueOn: days[0] ?? null,
    isHandedIn: open.length === 0,
  };
}

/** How many scores a review lacks. */
export function missing({ state, scored, criteria }: Pick<ReviewSummary, "state" | "scored" | "criteria">): number {
  return state === "ASSIGNED" ? Math.max(criteria - scored, 0) : 0;
}
