import type { LinkProps } from "@tanstack/react-router";
import type { SearchFindings, SearchHit } from "@/api/types.gen";

export type Way = Pick<LinkProps, "to" | "params" | "search">;

interface Kind {
  hit: (hit: SearchHit) => Way;
  /** The kind's own list, narrowed by the same words. */
  all: LinkProps["to"];
}

/** What this version has words for, each with the page that a hit opens and the list of its kind. */
const KINDS: Record<string, Kind> = {
  applications: {
    hit: ({ id }) => ({ to: "/applications/$applicationId", params: { applicationId: id } }),
    all: "/applications",
  },
  reviews: {
    hit: ({ id, within }) => ({
      to: "/rounds/$roundId/reviews/$reviewId",
      params: { roundId: within ?? "", reviewId: id },
    }),
    all: "/reviews",
  },
  // An expert has no page: the list stands for it.
  experts: {
    hit: ({ title, within }) => ({ to: "/experts", search: { name: title, organisation: within ?? undefined } }),
    all: "/experts",
  },
  rounds: { hit: ({ id }) => ({ to: "/rounds/$roundId", params: { roundId: id } }), all: "/rounds" },
  // An award stands on its application's page.
  awards: {
    hit: ({ within }) => ({ to: "/applications/$applicationId", params: { applicationId: within ?? "" } }),
    all: "/awards",
  },
};

/** One line to choose: a thing that was found, or all of its kind. */
export interface Choice {
  key: string;
  way: Way;
  /** Undefined for the line that leads to all. */
  hit?: SearchHit;
}

export interface ChoiceGroup {
  kind: string;
  choices: Choice[];
}

/** Kinds that this version has no words for are left out. */
export function choicesOf({ groups }: SearchFindings, words: string): ChoiceGroup[] {
  return groups.flatMap(({ kind, items, more }) => {
    const known = KINDS[kind];
    if (known === undefined) return [];
    const hits: Choice[] = items.map((hit) => ({ key: `${kind}-${hit.id}`, way: known.hit(hit), hit }));
    const all: Choice[] = more ? [{ key: `${kind}-all`, way: { to: known.all, search: { name: words } } as Way }] : [];
    return [{ kind, choices: [...hits, ...all] }];
  });
}
