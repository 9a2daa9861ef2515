import { useEffect } from "react";

/** Brings the element with this id into sight and the keyboard to its first field. */
export function leadTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView?.({ block: "center" });
  const field = place?.matches("input, select, textarea")
    ? place
    : place?.querySelector<HTMLElement>("input, select, textarea, button");
  field?.focus({ preventScroll: true });
}

/** On arrival at an address with a `#place`, after the page has taken the focus to its heading. */
export function useLeadingToHash(hash: string): void {
  useEffect(() => {
    if (hash === "") return;
    const soon = setTimeout(() => leadTo(hash));
    return () => clearTimeout(soon);
  }, [hash]);
}
