import type { ConflictKind, ReviewAssignment } from "@/api/types.gen";

/** A case that was chosen, with what is known of it and each expert. */
export interface ChosenCase {
  id: string;
  title: string;
  conflicts: ReadonlyMap<string, ConflictKind>;
  /** Experts who have it. */
  assigned: ReadonlySet<string>;
}

/** What would become of one case and one expert. */
export type Standing = "NEW" | "ASSIGNED" | ConflictKind;

export function standingOf({ assigned, conflicts }: ChosenCase, reviewerId: string): Standing {
  if (assigned.has(reviewerId)) return "ASSIGNED";
  return conflicts.get(reviewerId) ?? "NEW";
}

/** Each chosen case to each chosen expert, except where it is theirs already or a conflict stands against it. */
export function newPairs(
  cases: readonly ChosenCase[],
  reviewerIds: readonly string[],
  scorer?: string,
): ReviewAssignment[] {
  return cases.flatMap((each) =>
    reviewerIds
      .filter((reviewerId) => standingOf(each, reviewerId) === "NEW")
      .map((reviewerId) => ({ applicationId: each.id, reviewerId, ...(scorer !== undefined && { scorer }) })),
  );
}
