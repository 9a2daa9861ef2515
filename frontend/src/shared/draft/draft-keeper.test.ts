import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RoundApplication } from "@/api/types.gen";
import { Problem } from "@/shared/api/problem";
import { anApplication } from "@/test/applications";
import { DraftKeeper, SAVED_AFTER_MS } from "./draft-keeper";
import type { Edits } from "./edits";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A keeper before an API that keeps one application as the real one does. */
function aKeeper(stored: Edits = {}) {
  const device = { edits: stored, isFull: false };
  let kept: RoundApplication = anApplication({ version: 3, answers: { name: "丝竹", goals: "百人" } });
  const patches: Record<string, unknown>[] = [];
  let failure: Problem | undefined;
  const keeper = new DraftKeeper(kept, {
    read: () => device.edits,
    write: (edits) => {
      device.edits = edits;
      return !device.isFull;
    },
    send: async (patch, version) => {
      patches.push(patch);
      if (failure) throw failure;
      if (version !== kept.version) throw new Problem({ status: 412, code: "stale" });
      const answers = { ...kept.answers, ...(patch.answers as object) };
      kept = { ...kept, answers, version: version + 1 };
      return kept;
    },
    readAgain: async () => kept,
  });
  return {
    keeper,
    device,
    patches,
    fail: (problem: Problem | undefined) => {
      failure = problem;
    },
    somebodyWrites: (answers: Record<string, unknown>) => {
      kept = { ...kept, answers: { ...kept.answers, ...answers }, version: kept.version + 1 };
    },
  };
}

const OFFLINE = new Problem({ status: 0, code: "offline" });

describe("what is typed", () => {
  it("is with the API three seconds after the first key, also while typing goes on", async () => {
    const { keeper, patches } = aKeeper();
    keeper.type("/answers/goals", "千");
    await vi.advanceTimersByTimeAsync(1_500);
    keeper.type("/answers/goals", "千人");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(SAVED_AFTER_MS).toBeLessThanOrEqual(3_000);
    expect(patches).toEqual([{ answers: { goals: "千人" } }]);
    expect(keeper.kept()).toMatchObject({ edits: {}, problem: null, isSaving: false });
    expect(keeper.kept().savedAt).not.toBeNull();
  });

  it("stays on the device through a dead spot and goes out after it", async () => {
    const { keeper, device, patches, fail } = aKeeper();
    fail(OFFLINE);
    keeper.type("/answers/goals", "千人");
    await vi.advanceTimersByTimeAsync(2_500);
    expect(keeper.kept().problem).toBe(OFFLINE);
    expect(device.edits).toMatchObject({ "/answers/goals": { now: "千人" } });
    fail(undefined);
    expect(await keeper.save()).toBe(true);
    expect(patches).toHaveLength(2);
    expect(device.edits).toEqual({});
  });

  it("is sent when the page opens again", async () => {
    const { keeper, patches } = aKeeper({ "/answers/goals": { before: "百人", now: "千人" } });
    keeper.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(patches).toEqual([{ answers: { goals: "千人" } }]);
  });

  it("waits for another key after the API refused it", async () => {
    const { keeper, patches, fail } = aKeeper();
    fail(new Problem({ status: 422, code: "invalid", faults: [{ pointer: "/answers/goals", message: "太长" }] }));
    keeper.type("/answers/goals", "千人");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(patches).toHaveLength(1);
    expect(keeper.kept().problem?.faults).toHaveLength(1);
  });

  it("says that the device is full", () => {
    const { keeper, device } = aKeeper();
    device.isFull = true;
    keeper.type("/answers/goals", "千人");
    expect(keeper.kept().isOnDevice).toBe(false);
  });
});

describe("two people at one draft", () => {
  it("keep each their own fields", async () => {
    const { keeper, patches, somebodyWrites } = aKeeper();
    somebodyWrites({ name: "江南丝竹" });
    keeper.type("/answers/goals", "千人");
    await vi.advanceTimersByTimeAsync(2_500);
    expect(patches).toHaveLength(2);
    expect(keeper.kept()).toMatchObject({ base: { answers: { name: "江南丝竹", goals: "千人" } }, edits: {} });
  });

  it("are asked where both wrote the same field, and neither is overwritten", async () => {
    const { keeper, patches, somebodyWrites } = aKeeper();
    somebodyWrites({ goals: "五百人" });
    keeper.type("/answers/goals", "千人");
    await vi.advanceTimersByTimeAsync(2_500);
    expect(patches).toHaveLength(1);
    expect(await keeper.save()).toBe(false);
    expect(keeper.kept()).toMatchObject({
      base: { answers: { goals: "五百人" } },
      edits: { "/answers/goals": { before: "五百人", now: "千人", isContested: true } },
      problem: null,
    });
    keeper.keepMine("/answers/goals");
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.kept()).toMatchObject({ base: { answers: { goals: "千人" } }, edits: {} });
  });

  it("may give way", async () => {
    const { keeper, somebodyWrites } = aKeeper();
    somebodyWrites({ goals: "五百人" });
    keeper.type("/answers/goals", "千人");
    await vi.advanceTimersByTimeAsync(2_500);
    keeper.takeTheirs("/answers/goals");
    expect(await keeper.save()).toBe(true);
    expect(keeper.kept().base.answers.goals).toBe("五百人");
  });
});
