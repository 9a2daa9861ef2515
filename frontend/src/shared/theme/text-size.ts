import { useSyncExternalStore } from "react";

/** Everything is in rem, so one number moves all text and the room around it. */
export const TEXT_SIZES = { normal: 1, large: 1.15, largest: 1.3 } as const;
export type TextSize = keyof typeof TEXT_SIZES;

const KEY = "xuecang.text-size";
const listeners = new Set<() => void>();

export function textSize(): TextSize {
  const kept = localStorage.getItem(KEY);
  return kept !== null && kept in TEXT_SIZES ? (kept as TextSize) : "normal";
}

export function chooseTextSize(size: TextSize): void {
  localStorage.setItem(KEY, size);
  applyTextSize();
  for (const listener of listeners) listener();
}

export function applyTextSize(root: HTMLElement = document.documentElement): void {
  root.style.fontSize = `${TEXT_SIZES[textSize()] * 100}%`;
}

export function useTextSize(): TextSize {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, textSize);
}
