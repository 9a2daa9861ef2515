import type { ReactNode } from "react";

/** The symbol carries what the colour says, for those who do not see it. */
const SYMBOLS = { done: "●", running: "○", waiting: "◐", warn: "▲", bad: "■" } as const;

export type Status = keyof typeof SYMBOLS;

export function StatusTag({ status, children }: { status: Status; children: ReactNode }) {
  return (
    <span className={`tag ${status}`}>
      <span aria-hidden="true">{SYMBOLS[status]} </span>
      {children}
    </span>
  );
}
