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

/** Whose part does not tell which comes first: nobody asks experts before the papers are known to be whole. */
const PREPARING = ["endorsement", "formal-check", "expert-review"];

/** All kinds in an order in which a pipeline can have them, and usually has. */
export function usualOrder(kinds: readonly StageKind[]): StageKind[] {
  const left = kinds.toSorted(
    (one, other) =>
      PARTS.indexOf(one.part) - PARTS.indexOf(other.part) ||
      PREPARING.indexOf(one.code) - PREPARING.indexOf(other.code) ||
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
