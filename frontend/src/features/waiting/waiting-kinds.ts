import type { LinkProps } from "@tanstack/react-router";
import type { WaitingEntry } from "@/api/types.gen";

type Way = Pick<LinkProps, "to" | "params" | "search">;

/** The round or plan that they belong to. */
const subjectOf = ({ subjectId }: WaitingEntry) => subjectId ?? "";
const ofRound = (entry: WaitingEntry) => ({ roundId: subjectOf(entry) });

/** What this version has words for, in the order in which it is shown, each with the page or the list that it opens. */
const WAYS: Record<string, (entry: WaitingEntry) => Way> = {
  "sign-off": () => ({ to: "/sign-offs", search: { waiting: true } }),
  objection: (entry) => ({
    to: "/rounds/$roundId/public-notice",
    params: ofRound(entry),
    search: { state: "OPEN" },
  }),
  "formal-check": (entry) => ({
    to: "/applications",
    search: { round: subjectOf(entry), stage: entry.stageId ?? undefined, state: "SUBMITTED" },
  }),
  "review-assignment": (entry) => ({
    to: "/rounds/$roundId/reviews/assign",
    params: ofRound(entry),
    search: { stage: entry.stageId ?? undefined },
  }),
  "avoidance-request": (entry) => ({ to: "/rounds/$roundId/reviews/plan", params: ofRound(entry) }),
  "held-file": (entry) => ({
    to: "/rounds/$roundId/held-files",
    params: ofRound(entry),
    search: { state: "WAITING" },
  }),
  "review-publication": (entry) => ({
    to: "/rounds/$roundId/reviews",
    params: ofRound(entry),
    search: { state: "ASSIGNED" },
  }),
  shortlist: (entry) => ({ to: "/rounds/$roundId/decision", params: ofRound(entry) }),
  ranking: (entry) => ({ to: "/rounds/$roundId/decision", params: ofRound(entry) }),
  decision: (entry) => ({ to: "/rounds/$roundId/decision", params: ofRound(entry) }),
  "round-messages": (entry) => ({
    to: "/rounds/$roundId/messages",
    params: ofRound(entry),
    search: { state: "WAITING" },
  }),
  incubation: (entry) => ({ to: "/rounds/$roundId/incubation", params: ofRound(entry) }),
  appraisal: (entry) => ({ to: "/rounds/$roundId/appraisals", params: ofRound(entry) }),
  guidance: () => ({ to: "/expert" }),
  "public-notice": (entry) => ({ to: "/rounds/$roundId/public-notice", params: ofRound(entry) }),
  nomination: (entry) => ({ to: "/rounds/$roundId/nomination", params: ofRound(entry) }),
  "progress-report": (entry) => ({
    to: "/tasks",
    search: { state: "REPORTED", ...(entry.subjectId === null ? {} : { plan: entry.subjectId }) },
  }),
  "plan-import": () => ({ to: "/plans" }),
  "plan-draft": () => ({ to: "/plans" }),
};

const ORDER = Object.keys(WAYS);

export interface Told {
  entry: WaitingEntry;
  way: Way;
}

/** What is due comes first, as the API has it; the rest by kind. A kind of a later version is left out. */
export function told(entries: readonly WaitingEntry[]): Told[] {
  const place = ({ kind, dueAt }: WaitingEntry) => (dueAt === null ? ORDER.indexOf(kind) : -1);
  return entries
    .flatMap((entry) => {
      const way = WAYS[entry.kind];
      return way === undefined ? [] : [{ entry, way: way(entry) }];
    })
    .toSorted((a, b) => place(a.entry) - place(b.entry));
}
