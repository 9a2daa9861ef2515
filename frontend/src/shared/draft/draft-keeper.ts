import { asProblem, isWorthRetrying, type Problem } from "@/shared/api/problem";
import {
  afterSending,
  type Edits,
  edited,
  given,
  housed,
  insisted,
  patchOf,
  rebased,
  sendable,
  settled,
} from "./edits";

/** What was typed is with the API at the latest so long after the first key. */
export const SAVED_AFTER_MS = 2_000;
const AGAIN_AFTER_MS = 10_000;

/** What is written, at places that a merge patch names alike. */
export interface Writable {
  version: number;
  changedAt: string;
}

export interface Kept<Base extends Writable> {
  /** As the API keeps it. */
  base: Base;
  edits: Edits;
  isSaving: boolean;
  /** Why the last sending failed; what was typed is still here. */
  problem: Problem | null;
  savedAt: Date | null;
  /** False when this device could not keep the text. */
  isOnDevice: boolean;
}

export interface Surroundings<Base extends Writable> {
  /** What was typed before on this device. */
  read: () => Edits;
  /** Answers false when the device could not keep it. */
  write: (edits: Edits) => boolean;
  send: (patch: Record<string, unknown>, version: number) => Promise<Base>;
  /** Asks the API for it as it is now. */
  readAgain: () => Promise<Base>;
  /** Told of each newer version. */
  onNewer?: (newer: Base) => void;
  /** Whether what is written can hold something at a place; it can at any, where nothing is said. */
  hasPlace?: (place: string) => boolean;
}

/**
 * Keeps what is typed: on the device with every key, with the API soon after, in a dead spot as soon as it is over. What
 * somebody else wrote meanwhile is never overwritten without a word.
 */
export class DraftKeeper<Base extends Writable> {
  #kept: Kept<Base>;
  readonly #around: Surroundings<Base>;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<boolean> | undefined;

  constructor(base: Base, around: Surroundings<Base>) {
    this.#around = around;
    this.#kept = {
      base,
      edits: rebased(housed(around.read(), around.hasPlace ?? (() => true)), base),
      isSaving: false,
      problem: null,
      savedAt: null,
      isOnDevice: true,
    };
  }

  readonly kept = (): Kept<Base> => this.#kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Sends what an earlier visit left behind. */
  start(): void {
    if (this.#isWaiting()) this.#soon(0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** @param pointer into what is kept */
  type(pointer: string, value: unknown): void {
    this.#keep(edited(this.#kept.base, this.#kept.edits, pointer, value));
    this.#soon(SAVED_AFTER_MS);
  }

  keepMine(place: string): void {
    this.#keep(insisted(this.#kept.edits, place));
    this.#soon(0);
  }

  /** What both wrote there has become one. */
  settle(place: string, value: unknown): void {
    this.#keep(settled(this.#kept.edits, place, value));
    this.#soon(0);
  }

  takeTheirs(place: string): void {
    this.#keep(given(this.#kept.edits, place));
  }

  /** Something else than typing wrote it, or it was read again. */
  meet(base: Base): void {
    if (base.version <= this.#kept.base.version) return;
    this.#show({ base });
    this.#keep(rebased(this.#kept.edits, base));
  }

  /** Sends what waits; answers whether nothing waits any more. */
  save(): Promise<boolean> {
    this.stop();
    if (!this.#isWaiting()) return Promise.resolve(this.#isEmpty());
    this.#underWay ??= this.#saveAll().finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  async #saveAll(): Promise<boolean> {
    this.#show({ isSaving: true });
    try {
      while (this.#isWaiting()) await this.#saveOnce();
      this.#show({ isSaving: false, problem: null });
    } catch (error) {
      const problem = asProblem(error);
      this.#show({ isSaving: false, problem });
      if (isWorthRetrying(problem)) this.#soon(AGAIN_AFTER_MS);
    }
    return this.#isEmpty();
  }

  async #saveOnce(): Promise<void> {
    const sent = sendable(this.#kept.edits);
    try {
      const base = await this.#around.send(patchOf(sent), this.#kept.base.version);
      this.#show({ base, savedAt: new Date() });
      this.#keep(afterSending(this.#kept.edits, sent));
      this.#around.onNewer?.(base);
    } catch (error) {
      if (asProblem(error).status !== 412) throw error;
      const base = await this.#around.readAgain();
      // An answer from before would be refused for ever.
      if (base.version <= this.#kept.base.version) throw error;
      this.#show({ base });
      this.#keep(rebased(this.#kept.edits, base));
      this.#around.onNewer?.(base);
    }
  }

  #isWaiting(): boolean {
    return Object.keys(sendable(this.#kept.edits)).length > 0;
  }

  #isEmpty(): boolean {
    return Object.keys(this.#kept.edits).length === 0;
  }

  /** From the first key on, not from the last: who types on and on is saved too. */
  #soon(afterMs: number): void {
    if (this.#timer !== undefined && afterMs > 0) return;
    this.stop();
    this.#timer = setTimeout(() => void this.save(), afterMs);
  }

  #keep(edits: Edits): void {
    this.#show({ edits, isOnDevice: this.#around.write(edits) });
  }

  #show(change: Partial<Kept<Base>>): void {
    this.#kept = { ...this.#kept, ...change };
    for (const listener of this.#listeners) listener();
  }
}
