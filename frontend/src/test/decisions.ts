import type {
  ApplicationResult,
  RankedCase,
  Ranking,
  RankingAnalysis,
  RoundDecision,
  RoundDecisionItem,
} from "@/api/types.gen";

/** Rankings and decisions for tests; invented. */
export function aRankedCase(change: Partial<RankedCase> = {}): RankedCase {
  return {
    applicationId: "a-1",
    title: "江南丝竹基地",
    unitId: "c-1",
    unitName: "城厢镇社区教育中心",
    state: "SUBMITTED",
    place: 1,
    tied: false,
    ruledOut: null,
    score: 88.5,
    earlier: null,
    scores: [
      { method: "MEAN", score: 88.5, place: 1 },
      { method: "ADDITIVE", score: 87.9, place: 2 },
    ],
    median: 88,
    lowest: 85,
    highest: 92,
    spread: 7,
    criteria: { c1: 27.5, c2: 61 },
    reviews: [
      { id: "v-1", total: 92, vetoes: false, reviewerName: null },
      { id: "v-2", total: 85, vetoes: false, reviewerName: null },
    ],
    ...change,
  };
}

export function aRanking(change: Partial<Ranking> = {}): Ranking {
  return {
    id: "k-1",
    stageId: "s-3",
    stageName: "专家评审",
    madeAt: "2026-10-20T02:00:00Z",
    madeByName: "经办人甲",
    outdated: false,
    method: "MEAN",
    version: 2,
    tieRule: "MEDIAN",
    passMark: 60,
    earlierPercent: null,
    criteria: [
      { key: "c1", name: "建设基础", kind: "POINTS", points: 30 },
      { key: "c2", name: "项目内容", kind: "POINTS", points: 70 },
    ],
    cases: 2,
    ruledOut: 1,
    shortlisted: false,
    shortlist: null,
    ...change,
  };
}

/** Those of {@link aRanking}. */
export function rankedCases(): RankedCase[] {
  return [
    aRankedCase(),
    aRankedCase({
      applicationId: "a-2",
      title: "沙溪古镇课堂",
      place: null,
      ruledOut: "VETOED",
      score: 70,
      scores: [{ method: "MEAN", score: 70, place: null }],
      criteria: { c1: 20, c2: 50 },
      reviews: [],
    }),
  ];
}

export function aRankingAnalysis(change: Partial<RankingAnalysis> = {}): RankingAnalysis {
  return {
    agreement: 0.42,
    groups: 2,
    experts: [
      { reviewerName: null, reviews: 4, mean: 61.2, deviation: 8.1, leniency: -6.4, alike: 1, straightLining: false },
      { reviewerName: "何慕青", reviews: 6, mean: 75, deviation: 0, leniency: 5.1, alike: 6, straightLining: true },
    ],
    outliers: [
      {
        applicationId: "a-1",
        title: "江南丝竹基地",
        reviewId: "v-2",
        reviewerName: "何慕青",
        total: 42,
        expected: 54.7,
      },
    ],
    outlierCount: 1,
    ...change,
  };
}

export function aDecidedItem(change: Partial<RoundDecisionItem> = {}): RoundDecisionItem {
  return {
    applicationId: "a-1",
    title: "江南丝竹基地",
    unitId: "c-1",
    unitName: "城厢镇社区教育中心",
    place: 1,
    outcome: "SELECTED",
    grade: "重点",
    reason: null,
    ...change,
  };
}

/** Of two cases, drafted and complete. */
export function aDecision(change: Partial<RoundDecision> = {}): RoundDecision {
  return {
    id: "d-1",
    state: "DRAFT",
    rankingId: "k-1",
    reason: null,
    draftedByName: "经办人甲",
    draftedAt: "2026-10-21T02:00:00Z",
    approvedAt: null,
    items: [
      aDecidedItem(),
      aDecidedItem({ applicationId: "a-2", title: "沙溪古镇课堂", place: 2, outcome: "NOT_SELECTED", grade: null }),
    ],
    open: [],
    overturned: [],
    hindrances: [],
    editable: true,
    signOffId: null,
    versionCode: "7F3K9-Q2MXA",
    version: 3,
    ...change,
  };
}

/** With all that a round may tell. */
export function aResult(change: Partial<ApplicationResult> = {}): ApplicationResult {
  return {
    applicationId: "a-1",
    outcome: "SELECTED",
    grade: "重点",
    decidedAt: "2026-10-22T02:00:00Z",
    state: "SELECTED",
    ending: null,
    overturned: null,
    appraisalFailedAt: null,
    notShortlistedAt: null,
    score: 88.5,
    method: "MEAN",
    place: 2,
    ranked: 9,
    comments: ["场地固定，课程成熟。"],
    award: {
      id: "w-1",
      level: "COUNTY",
      fromAbove: false,
      grade: "重点",
      documentNumber: null,
      awardedOn: "2026-11-02",
      withdrawnOn: null,
      withdrawnWhy: null,
    },
    ...change,
  };
}
