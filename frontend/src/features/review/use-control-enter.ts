import { useEffect, useRef } from "react";

/** Ctrl+Enter (⌘ on a Mac) anywhere on the page, except within a dialog. */
export function useControlEnter(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
        if (document.querySelector("dialog[open]")) return;
        event.preventDefault();
        latest.current();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, []);
}
