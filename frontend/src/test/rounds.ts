import type { Programme, Round, RoundDescription, RoundStage, RoundSummary } from "@/api/types.gen";

/** Rounds for tests; invented. */
export const ROUND = "r-1";

export function aDescription(change: Partial<RoundDescription> = {}): RoundDescription {
  return {
    title: "2026 年第 1 批 游学项目",
    year: 2026,
    batch: 1,
    level: "COUNTY",
    hosted: "HERE",
    hostName: null,
    hostDeadline: null,
    hostQuota: null,
    notice: "请各单位组织申报。",
    noticeFileIds: [],
    formVersionId: "fv-1",
    rubricVersionId: "rv-1",
    pipelineVersionId: "pv-1",
    opensAt: "2026-09-01T00:00:00Z",
    closesAt: "2026-09-25T09:00:00Z",
    rankingMethod: "MEAN",
    tieRule: "MEDIAN",
    shownToApplicants: "RESULT",
    commentsShown: false,
    ...change,
  };
}

/** Nothing waits in it. */
export function aStage(change: Partial<RoundStage> = {}): RoundStage {
  return {
    id: "s-2",
    kind: "formal-check",
    staffName: "形式审查",
    applicantName: "审核",
    settings: {},
    endsAt: null,
    waiting: 0,
    leftOver: 0,
    ...change,
  };
}

/** Two that their units did not recommend in time. */
export function anEndedEndorsement(change: Partial<RoundStage> = {}): RoundStage {
  return aStage({
    id: "s-4",
    kind: "endorsement",
    staffName: "单位推荐",
    applicantName: "单位推荐",
    endsAt: "2026-09-28T09:00:00Z",
    waiting: 2,
    leftOver: 2,
    ...change,
  });
}

/** One that has opened. */
export function aRound(change: Partial<Round> = {}): Round {
  return {
    id: ROUND,
    organisationId: "o-1",
    organiserId: "u-1",
    organiserName: "教育局",
    programmeId: "p-1",
    programmeName: "游学项目",
    description: aDescription(),
    noticeFiles: [],
    closesAt: "2026-09-25T09:00:00Z",
    standing: "OPEN",
    openedAt: "2026-08-20T02:00:00Z",
    stages: [
      aStage({ id: "s-1", kind: "submission", staffName: "申报", waiting: 12 }),
      aStage(),
      aStage({ id: "s-3", kind: "expert-review", staffName: "专家评审", waiting: 9, progress: { done: 20, all: 27 } }),
    ],
    rules: [],
    places: { units: 2, atMost: 4, used: 1 },
    standIns: [],
    extensions: [],
    scorers: [],
    extendable: true,
    hindrances: [],
    version: 5,
    ...change,
  };
}

export function aDraftRound(change: Partial<Round> = {}): Round {
  return aRound({
    standing: "DRAFT",
    openedAt: null,
    stages: [],
    places: { units: 0, atMost: 0, used: 0 },
    extendable: false,
    hindrances: [
      { pointer: "#/closesAt", code: "already-past", message: "应晚于现在" },
      { pointer: "#/quotas", code: "not-empty", message: "请至少填一项" },
    ],
    ...change,
  });
}

export function aRoundSummary(change: Partial<RoundSummary> = {}): RoundSummary {
  return {
    id: ROUND,
    organisationId: "o-1",
    title: "2026 年第 1 批 游学项目",
    programmeId: "p-1",
    programmeName: "游学项目",
    year: 2026,
    batch: 1,
    level: "COUNTY",
    hosted: "HERE",
    hostName: null,
    standing: "OPEN",
    opensAt: "2026-09-01T00:00:00Z",
    closesAt: "2026-09-25T09:00:00Z",
    units: 2,
    ownPlaces: null,
    ownPlacesUsed: null,
    ...change,
  };
}

export function aProgramme(change: Partial<Programme> = {}): Programme {
  return {
    id: "p-1",
    organisationId: "o-1",
    name: "游学项目",
    purpose: null,
    formId: "f-1",
    rubricId: "ru-1",
    pipelineId: "pi-1",
    retiredOn: null,
    version: 2,
    ...change,
  };
}
