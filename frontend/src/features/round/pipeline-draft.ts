import type { PipelineContent, PipelineStage, StageKind, StageSetting } from "@/api/types.gen";

/** A stage as it is edited: its settings as texts, empty where the usual holds. */
export interface StageDraft {
  kind: string;
  staffName: string;
  applicantName: string;
  settings: Readonly<Record<string, string>>;
}

export interface PipelineDraft {
  stages: readonly StageDraft[];
}

export function pipelineDraft({ stages }: PipelineContent): PipelineDraft {
  return {
    stages: stages.map(({ kind, staffName, applicantName, settings }) => ({
      kind,
      staffName,
      applicantName,
      settings: settings ?? {},
    })),
  };
}

export function pipelineContent({ stages }: PipelineDraft): PipelineContent {
  return {
    stages: stages.map(
      (stage): PipelineStage => ({
        kind: stage.kind,
        staffName: stage.staffName.trim(),
        applicantName: stage.applicantName.trim(),
        settings: Object.fromEntries(Object.entries(stage.settings).filter(([, text]) => text.trim() !== "")),
      }),
    ),
  };
}

/** What a setting says: what was written, else the usual. */
export function settled({ settings }: Pick<StageDraft, "settings">, { name, usual }: StageSetting): string {
  return settings[name] ?? usual ?? "";
}

const PARTS: readonly StageKind["part"][] = ["BEGINS", "PREPARES", "DECIDES", "FOLLOWS", "SENDS_ABOVE"];

/**
 * Whose part does not tell which comes first: nobody asks experts before the papers are known to be whole, or appraises what
 * nobody had the time to object to and to build.
 */
const ORDERED = ["endorsement", "formal-check", "expert-review", "public-notice", "incubation", "appraisal"];

/** All kinds in an order in which a pipeline can have them, and usually has. */
export function usualOrder(kinds: readonly StageKind[]): StageKind[] {
  const left = kinds.toSorted(
    (one, other) =>
      PARTS.indexOf(one.part) - PARTS.indexOf(other.part) ||
      ORDERED.indexOf(one.code) - ORDERED.indexOf(other.code) ||
      one.after.length - other.after.length,
  );
  const ordered: StageKind[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ after }) => after.every((code) => ordered.some((kind) => kind.code === code)));
    ordered.push(...left.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

/** The steps of the applicant's progress bar: neighbours of one name are one. */
export function stepsOf(stages: readonly { applicantName: string }[]): string[] {
  return stages
    .map(({ applicantName }) => applicantName.trim())
    .filter((name, index, names) => name !== "" && name !== names[index - 1]);
}

/** A step of the applicant's progress bar while a case stands in one of the stages. */
export interface StepAt {
  name: string;
  progress: "DONE" | "CURRENT" | "AHEAD";
}

/** What an applicant sees whose case stands in a stage. */
export function stepsAt(stages: readonly { applicantName: string }[], at: number): StepAt[] {
  const steps: StepAt[] = [];
  stages.forEach(({ applicantName }, index) => {
    const name = applicantName.trim();
    const progress = index < at ? "DONE" : index === at ? "CURRENT" : "AHEAD";
    const last = steps.at(-1);
    if (last?.name !== name) steps.push({ name, progress });
    else if (last.progress !== progress) last.progress = "CURRENT";
  });
  return steps.filter(({ name }) => name !== "");
}

/** What a stage lacks where it stands; the API says the same once it is saved. */
export type Misplaced =
  | { why: "not-first" }
  | { why: "before-decision" }
  | { why: "after-decision" }
  | { why: "needs"; kind: string };

export function misplaced(
  stages: readonly { kind: string }[],
  kinds: readonly StageKind[],
  index: number,
): Misplaced | undefined {
  const kind = kinds.find(({ code }) => code === stages[index]?.kind);
  if (kind === undefined) return undefined;
  const before = stages.slice(0, index).map((stage) => stage.kind);
  const needed = kind.after.find((code) => !before.includes(code));
  if (needed !== undefined) return { why: "needs", kind: needed };
  const isDecided = before.some((code) => kinds.find((each) => each.code === code)?.part === "DECIDES");
  if (kind.part === "BEGINS" && index > 0) return { why: "not-first" };
  if (kind.part === "PREPARES" && isDecided) return { why: "after-decision" };
  if (PARTS.indexOf(kind.part) > PARTS.indexOf("DECIDES") && !isDecided) return { why: "before-decision" };
  return undefined;
}

/** Where a kind usually stands among the stages that are there. */
export function placeFor(kind: StageKind, stages: readonly { kind: string }[], kinds: readonly StageKind[]): number {
  const usual = usualOrder(kinds).map(({ code }) => code);
  const own = usual.indexOf(kind.code);
  const later = stages.findIndex((stage) => usual.indexOf(stage.kind) > own);
  return later < 0 ? stages.length : later;
}

/** What two versions of a pipeline do not have alike. */
export type PipelineChange =
  | { what: "ADDED" | "REMOVED"; stage: string }
  | { what: "MOVED"; stage: string; from: number; to: number }
  | { what: "RENAMED"; stage: string; whose: "staff" | "applicant"; before: string; after: string }
  | { what: "SET"; stage: string; setting: string; before: string | undefined; after: string | undefined };

/** Stages are known again by their kind: the second of a kind is the second. */
export function pipelineChanges(before: PipelineContent, after: PipelineContent): PipelineChange[] {
  const [was, is] = [keyed(before.stages), keyed(after.stages)];
  const kept = {
    before: [...was.keys()].filter((key) => is.has(key)),
    after: [...is.keys()].filter((key) => was.has(key)),
  };
  const changes: PipelineChange[] = [];
  const places = { before: [...was.keys()], after: [...is.keys()] };
  for (const [key, stage] of is) {
    const earlier = was.get(key);
    if (earlier === undefined) changes.push({ what: "ADDED", stage: stage.staffName });
    else {
      // what only moved up because another was removed did not move; what did is told by where it stands
      if (kept.before.indexOf(key) !== kept.after.indexOf(key)) {
        const [from, to] = [places.before.indexOf(key) + 1, places.after.indexOf(key) + 1];
        changes.push({ what: "MOVED", stage: stage.staffName, from, to });
      }
      changes.push(...stageChanges(earlier, stage));
    }
  }
  for (const [key, stage] of was) if (!is.has(key)) changes.push({ what: "REMOVED", stage: stage.staffName });
  return changes;
}

function keyed(stages: readonly PipelineStage[]): Map<string, PipelineStage> {
  const found = new Map<string, PipelineStage>();
  for (const stage of stages) {
    let occurrence = 1;
    while (found.has(`${stage.kind} ${occurrence}`)) occurrence += 1;
    found.set(`${stage.kind} ${occurrence}`, stage);
  }
  return found;
}

function stageChanges(was: PipelineStage, is: PipelineStage): PipelineChange[] {
  const stage = is.staffName;
  const changes: PipelineChange[] = [];
  if (was.staffName !== is.staffName) {
    changes.push({ what: "RENAMED", stage, whose: "staff", before: was.staffName, after: is.staffName });
  }
  if (was.applicantName !== is.applicantName) {
    changes.push({ what: "RENAMED", stage, whose: "applicant", before: was.applicantName, after: is.applicantName });
  }
  const settings = new Set([...Object.keys(was.settings ?? {}), ...Object.keys(is.settings ?? {})]);
  for (const setting of settings) {
    const [before, after] = [was.settings?.[setting], is.settings?.[setting]];
    if (before !== after) changes.push({ what: "SET", stage, setting, before, after });
  }
  return changes;
}
