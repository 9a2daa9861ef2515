import type {
  ApplicationDifference,
  ApplicationSummary,
  FormContent,
  Round,
  RoundApplication,
  RoundSummary,
} from "@/api/types.gen";

/** Rounds and applications for tests; invented words. */
export const ROUND = "01970000-0000-7000-8000-0000000000d1";
export const APPLICATION = "01970000-0000-7000-8000-0000000000e1";

const IN_TEN_DAYS = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000).toISOString();

export function aRoundSummary(change: Partial<RoundSummary> = {}): RoundSummary {
  return {
    id: ROUND,
    organisationId: "u-0",
    title: "第五批优质项目化基地申报",
    programmeId: "p-1",
    programmeName: "优质项目化基地",
    year: 2026,
    batch: 5,
    level: "COUNTY",
    hosted: "HERE",
    hostName: null,
    standing: "OPEN",
    opensAt: "2026-05-06T01:00:00Z",
    closesAt: IN_TEN_DAYS,
    units: 10,
    ownPlaces: 2,
    ownPlacesUsed: 1,
    ...change,
  };
}

export function aRound(change: Partial<Round> = {}): Round {
  return {
    id: ROUND,
    organisationId: "u-0",
    organiserId: "u-0",
    organiserName: "教育局",
    programmeId: "p-1",
    programmeName: "优质项目化基地",
    description: {
      title: "第五批优质项目化基地申报",
      year: 2026,
      batch: 5,
      level: "COUNTY",
      hosted: "HERE",
      notice: "请各单位组织申报。\n每单位限报 2 个。",
      noticeFileIds: ["f-1"],
      opensAt: "2026-05-06T01:00:00Z",
      closesAt: IN_TEN_DAYS,
      rankingMethod: "MEAN",
      shownToApplicants: "RESULT",
      commentsShown: false,
    },
    noticeFiles: [aFile({ id: "f-1", name: "通知.pdf" })],
    closesAt: IN_TEN_DAYS,
    standing: "OPEN",
    openedAt: "2026-05-06T01:00:00Z",
    stages: [
      stage("s-1", "submission", "申报"),
      stage("s-2", "endorsement", "单位推荐"),
      stage("s-3", "formal-check", "评审中", { points: "材料齐全\n单位属实" }),
    ],
    rules: [],
    places: { units: 1, atMost: 2, used: 1 },
    standIns: [],
    extensions: [],
    scorers: [],
    extendable: false,
    hindrances: [],
    version: 4,
    ...change,
  };
}

function stage(id: string, kind: string, applicantName: string, settings: Record<string, string> = {}) {
  return {
    id,
    kind,
    staffName: `${applicantName}（内部）`,
    applicantName,
    settings,
    endsAt: null,
    waiting: null,
    leftOver: null,
  };
}

export function aFile(change: Partial<RoundApplication["files"][number]> = {}): RoundApplication["files"][number] {
  return {
    id: "f-9",
    name: "场地.jpg",
    mediaType: "image/jpeg",
    size: 20_480,
    sha256: "0",
    state: "CLEAN",
    uploaderId: "p-1",
    uploadedAt: "2026-05-07T01:00:00Z",
    attached: true,
    ...change,
  };
}

export function aForm(): FormContent {
  return {
    schema: {
      type: "object",
      title: "申报表",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: { type: "string", title: "基地名称", minLength: 2, maxLength: 60 },
        goals: { type: "string", title: "建设目标", maxLength: 100 },
        photos: {
          type: "array",
          title: "场地照片",
          maxItems: 2,
          items: { type: "string", title: "照片", format: "file-id" },
        },
      },
    },
    hints: {},
  };
}

export function anApplicationSummary(change: Partial<ApplicationSummary> = {}): ApplicationSummary {
  return {
    id: APPLICATION,
    roundId: ROUND,
    roundTitle: "第五批优质项目化基地申报",
    title: "江南丝竹基地",
    unitId: "u-1",
    unitName: "城东中心",
    applicantName: "申报人甲",
    state: "DRAFT",
    stageId: null,
    stageKind: null,
    stageName: null,
    stepName: null,
    rank: null,
    receiptNumber: null,
    submittedAt: null,
    correctUntil: null,
    closesAt: IN_TEN_DAYS,
    changedAt: "2026-05-07T01:00:00Z",
    version: 3,
    ...change,
  };
}

export function anApplication(change: Partial<RoundApplication> = {}): RoundApplication {
  return {
    id: APPLICATION,
    roundId: ROUND,
    roundTitle: "第五批优质项目化基地申报",
    closesAt: IN_TEN_DAYS,
    formVersionId: "v-1",
    formMove: null,
    unitId: "u-1",
    unitName: "城东中心",
    applicantId: "01970000-0000-7000-8000-000000000001",
    applicantName: "申报人甲",
    members: [],
    title: "江南丝竹基地",
    answers: { name: "丝竹基地" },
    files: [],
    state: "DRAFT",
    stageId: null,
    stageKind: null,
    steps: [
      { name: "申报", progress: "CURRENT" },
      { name: "单位推荐", progress: "AHEAD" },
      { name: "评审中", progress: "AHEAD" },
    ],
    returnReason: null,
    correctUntil: null,
    stageEndsAt: null,
    revision: 0,
    receiptNumber: null,
    submittedAt: null,
    endorsement: null,
    formalChecks: [],
    actions: ["EDIT", "SHARE", "SUBMIT", "DISCARD"],
    changedAt: "2026-05-07T01:00:00Z",
    version: 3,
    ...change,
  };
}

export function aDifference(change: Partial<ApplicationDifference> = {}): ApplicationDifference {
  const answer = (text: string, titles: string[] = []) => ({ titles, text, yes: null, fileId: null });
  return {
    applicationId: APPLICATION,
    before: { number: 1, title: "江南丝竹基地", submittedAt: "2026-05-08T01:00:00Z", byName: "申报人甲" },
    after: { number: 2, title: "江南丝竹基地", submittedAt: "2026-05-11T01:00:00Z", byName: "申报人甲" },
    formChanges: [{ place: "/budget", titles: ["预算"], what: "ADDED" }],
    changes: [
      {
        what: "CHANGED",
        from: "/goals",
        to: "/goals",
        titles: ["目标"],
        before: [answer("两年开设六十课")],
        after: [answer("三年开设六十课")],
      },
      { what: "MOVED", from: "/members/1", to: "/members/0", titles: ["成员 1"], before: [], after: [] },
      {
        what: "ADDED",
        from: null,
        to: "/members/2",
        titles: ["成员 3"],
        before: [],
        after: [answer("王莉", ["姓名"])],
      },
    ],
    ...change,
  };
}
