/** Brings the nearest place there is for a JSON pointer into view and puts the focus into it. */
export function showPlace(pointer: string): void {
  let at = pointer;
  while (at !== "" && document.getElementById(`place:${at}`) === null) at = at.slice(0, at.lastIndexOf("/"));
  const place = document.getElementById(`place:${at}`);
  place?.scrollIntoView({ block: "center" });
  place?.querySelector<HTMLElement>("input, select, textarea, summary")?.focus({ preventScroll: true });
}

export function showMark(pointer: string): void {
  document.getElementById(`mark:${pointer}`)?.scrollIntoView({ block: "center" });
}
