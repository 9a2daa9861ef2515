import { use, useEffect, useState } from "react";
import { DraftOwner } from "./use-draft";

const PREFIX = "xuecang.opened:";

/**
 * Which of a page's dialogs is open. The tab remembers it, so that whoever has to sign in again or loads the page anew
 * comes back to the form they were filling in, whose text `useDraft` kept; going to another page forgets it.
 * `page` names the page and its object (`committee:0197…`).
 */
export function useOpened<Opened extends string>(page: string): [Opened | null, (opened: Opened | null) => void] {
  const place = `${PREFIX}${use(DraftOwner)}:${page}`;
  const [opened, open] = useState(() => sessionStorage.getItem(place) as Opened | null);
  useEffect(() => {
    if (opened === null) return;
    sessionStorage.setItem(place, opened);
    return () => sessionStorage.removeItem(place);
  }, [place, opened]);
  return [opened, open];
}
