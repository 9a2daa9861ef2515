import { type RefObject, useEffect } from "react";

const FIELDS = "input, textarea, select, [contenteditable]:not([contenteditable=false])";

/** `/` and Ctrl+K lead into a field, but not out of another one or out of a dialog. */
export function useShortcut(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isCtrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (event.defaultPrevented || event.isComposing || !(isSlash || isCtrlK)) return;
      const place = event.target instanceof Element ? event.target : document.body;
      if (place.closest(FIELDS) !== null || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", lead);
    return () => document.removeEventListener("keydown", lead);
  }, [field]);
}
