import type { Problem } from "@/shared/api/problem";

export type ToastMessage = { id: number } & ({ kind: "done"; text: string } | { kind: "problem"; problem: Problem });

type Listener = () => void;

let messages: readonly ToastMessage[] = [];
let lastId = 0;
const listeners = new Set<Listener>();

function change(next: readonly ToastMessage[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Short messages over the page; shown by `Toaster`. Outside React, so that any code can tell something. */
export const toast = {
  say(text: string): void {
    change([...messages, { id: ++lastId, kind: "done", text }]);
  },
  tell(problem: Problem): void {
    change([...messages, { id: ++lastId, kind: "problem", problem }]);
  },
  dismiss(id: number): void {
    change(messages.filter((message) => message.id !== id));
  },
  clear(): void {
    change([]);
  },
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): readonly ToastMessage[] => messages,
};
