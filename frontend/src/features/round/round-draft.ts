import type { Hosting, Level, PatchRoundData, RankingMethod, Round, ShownToApplicants, TieRule } from "@/api/types.gen";
import { localOf, momentOf } from "@/shared/i18n/county-time";

export const LEVELS: readonly Level[] = ["NATIONAL", "PROVINCE", "CITY", "COUNTY", "TOWN", "VILLAGE"];
export const TIE_RULES: readonly TieRule[] = ["WEIGHTIEST_CRITERION", "MEDIAN", "DECIDED_BY_LEADER"];
export const RANKING_METHODS: readonly RankingMethod[] = ["MEAN", "TRIMMED_MEAN", "STANDARDISED", "ADDITIVE"];
export const SHOWN: readonly ShownToApplicants[] = ["RESULT", "SCORE", "SCORE_AND_RANK"];

export interface NoticeFile {
  id: string;
  name: string;
}

/** A round as its form holds it: texts that may still be empty, times on the county's clock. */
export interface RoundDraft {
  title: string;
  year: string;
  batch: string;
  level: Level;
  hosted: Hosting;
  hostName: string;
  hostDeadline: string;
  hostQuota: string;
  notice: string;
  noticeFiles: readonly NoticeFile[];
  formVersionId: string;
  rubricVersionId: string;
  pipelineVersionId: string;
  opensAt: string;
  closesAt: string;
  rankingMethod: RankingMethod;
  tieRule: TieRule | "";
  shownToApplicants: ShownToApplicants;
  commentsShown: boolean;
}

export function roundDraft({ description: told, noticeFiles }: Round): RoundDraft {
  return {
    title: told.title,
    year: String(told.year),
    batch: String(told.batch),
    level: told.level,
    hosted: told.hosted,
    hostName: told.hostName ?? "",
    hostDeadline: localOf(told.hostDeadline),
    hostQuota: told.hostQuota === null || told.hostQuota === undefined ? "" : String(told.hostQuota),
    notice: told.notice ?? "",
    noticeFiles: noticeFiles.map(({ id, name }) => ({ id, name })),
    formVersionId: told.formVersionId ?? "",
    rubricVersionId: told.rubricVersionId ?? "",
    pipelineVersionId: told.pipelineVersionId ?? "",
    opensAt: localOf(told.opensAt),
    closesAt: localOf(told.closesAt),
    rankingMethod: told.rankingMethod,
    tieRule: told.tieRule ?? "",
    shownToApplicants: told.shownToApplicants,
    commentsShown: told.commentsShown,
  };
}

type Patch = PatchRoundData["body"];

/** What was changed, as the API takes it; what is no number is sent as none and refused by its field. */
export function roundPatch(changes: Partial<RoundDraft>): Patch {
  const { noticeFiles, ...fields } = changes;
  const patch = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, sent(name as keyof RoundDraft, value)]),
  ) as Patch;
  return noticeFiles === undefined ? patch : { ...patch, noticeFileIds: noticeFiles.map(({ id }) => id) };
}

function sent(name: keyof RoundDraft, value: string | boolean): unknown {
  if (typeof value === "boolean") return value;
  switch (name) {
    case "year":
    case "batch":
    case "hostQuota":
      return wholeNumber(value);
    case "opensAt":
    case "closesAt":
    case "hostDeadline":
      return momentOf(value);
    case "title":
      return value.trim();
    default:
      return value.trim() || null;
  }
}

/** Null for none and for what is no whole number. */
export function wholeNumber(text: string): number | null {
  const written = text.normalize("NFKC").trim();
  return /^[0-9]+$/.test(written) ? Number(written) : null;
}
