import { use } from "react";
import { readDraft } from "@/shared/draft/drafts";
import { DraftOwner } from "@/shared/draft/use-draft";

/** The name of a review's text on this device. */
export function reviewDraft(id: string): string {
  return `review:${id}`;
}

/** Whether something typed in a review is on this device alone. */
export function useIsOnlyHere(): (reviewId: string) => boolean {
  const owner = use(DraftOwner);
  return (reviewId) => readDraft(owner, reviewDraft(reviewId)) !== undefined;
}
