import type { ItemProgress, Plan, PlanImport, PlanProgress, PlanSummary, SignOff, TaskItem } from "@/api/types.gen";

/** Plans and what hangs on them, for tests; invented words. */
export const PLAN = "01970000-0000-7000-8000-0000000000a1";
export const ITEM = "01970000-0000-7000-8000-0000000000b1";
export const TARGET = "01970000-0000-7000-8000-0000000000c1";

export function aPlanSummary(change: Partial<PlanSummary> = {}): PlanSummary {
  return {
    id: PLAN,
    organisationId: "u-1",
    organisationName: "教育局",
    year: 2024,
    periodStart: "2024-01-01",
    periodEnd: "2024-12-31",
    state: "PUBLISHED",
    title: "学习工作要点",
    documentNumber: "学教〔2024〕1号",
    publishedNumber: 1,
    draftNumber: null,
    draftState: null,
    changedAt: "2024-04-25T01:00:00Z",
    ...change,
  };
}

export function anItem(change: Partial<ItemProgress> = {}): ItemProgress {
  return {
    id: ITEM,
    ordinal: 1,
    text: "办好学习周",
    due: "2024-10-31",
    share: "EACH",
    state: "ON_TRACK",
    daysLate: 0,
    doneOn: null,
    outcome: null,
    outcomeReason: null,
    units: [{ unitId: "u-1", unitName: "城东中心", part: "RESPONSIBLE", state: "OWED" }],
    unitsTotal: 1,
    unitsDone: 0,
    turn: [],
    turnOthers: 0,
    targets: [],
    ...change,
  };
}

export function aTarget(change: Partial<ItemProgress["targets"][number]> = {}): ItemProgress["targets"][number] {
  return {
    id: TARGET,
    subject: "课程",
    operator: "AT_LEAST",
    value: 3,
    goal: 5,
    unit: "门",
    percent: 60,
    state: "ATTENTION",
    daysLate: 0,
    due: "2024-10-31",
    share: "SHARED_TOTAL",
    measure: null,
    trend: [],
    units: [],
    rows: "",
    ...change,
  };
}

export function aYear(items: ItemProgress[], change: Partial<PlanProgress> = {}): PlanProgress {
  return {
    planId: PLAN,
    year: 2024,
    state: "PUBLISHED",
    title: "学习工作要点",
    documentNumber: "学教〔2024〕1号",
    number: 1,
    periodStart: "2024-01-01",
    periodEnd: "2024-12-31",
    asOf: "2024-09-12",
    total: items.length,
    counts: {},
    ownOnly: false,
    tasks: [{ id: "t-1", heading: "课程建设", items }],
    ...change,
  };
}

export function aTaskItem(change: Partial<TaskItem> = {}): TaskItem {
  return {
    id: ITEM,
    organisationId: "u-0",
    planId: PLAN,
    resolutionId: null,
    heading: "宣传推广",
    progress: anItem(),
    reports: [],
    ...change,
  };
}

export function aSignOff(change: Partial<SignOff> = {}): SignOff {
  return {
    id: "s-1",
    subjectType: "plan-version",
    subjectId: "v-1",
    subjectPlace: { parentId: PLAN, number: 1 },
    organisationId: "u-1",
    title: "学习工作要点（第 1 版）",
    contentHash: "0",
    state: "CHECKED",
    drafterId: null,
    drafterName: "经办人甲",
    draftedAt: "2024-04-20T01:00:00Z",
    steps: [],
    actions: ["APPROVE", "RETURN"],
    version: 2,
    ...change,
  };
}

export function aPlan(change: Partial<Plan> = {}): Plan {
  return {
    id: PLAN,
    organisationId: "u-1",
    year: 2024,
    periodStart: "2024-01-01",
    periodEnd: "2024-12-31",
    state: "DRAFT",
    version: 3,
    shown: { id: "v-1", number: 1, state: "DRAFT", createdAt: "2024-04-20T01:00:00Z" },
    content: {
      title: "学习工作要点",
      addressees: [],
      sections: [],
      keyTasks: [
        {
          id: "t-1",
          heading: "宣传推广",
          responsibility: { id: "r-1", mode: "SINGLE", units: [{ name: "城东中心", part: "RESPONSIBLE" }] },
          items: [{ id: ITEM, text: "办好学习周", targets: [], batches: [] }],
        },
      ],
    },
    ...change,
  };
}

export function anImport(change: Partial<PlanImport> = {}): PlanImport {
  return {
    id: "i-1",
    sourceText: "一、课程建设\n建成市级课程5门以上。",
    draft: {
      title: "学习工作要点",
      documentNumber: null,
      issuer: null,
      issuedOn: null,
      year: 2024,
      yearEnd: null,
      addressees: [],
      sections: [],
      keyTasks: [
        {
          ordinal: 1,
          heading: "课程建设",
          items: [
            {
              ordinal: 1,
              text: "建成市级课程5门以上。",
              targets: [
                {
                  subject: "市级课程",
                  operator: "AT_LEAST",
                  value: 5,
                  upperValue: null,
                  unit: "门",
                  level: null,
                  incremental: false,
                  due: null,
                  quote: "5门以上",
                  source: { start: 13, end: 17 },
                },
              ],
              batches: [],
            },
          ],
          responsibility: null,
        },
      ],
    },
    findings: [
      {
        number: 1,
        code: "level-to-confirm",
        severity: "CONFIRM",
        parameters: {},
        source: { start: 9, end: 11 },
        pointer: "/keyTasks/0/items/0/targets/0/level",
        settled: false,
      },
    ],
    organisationId: "u-1",
    fileId: "f-1",
    fileName: "notice.docx",
    state: "OPEN",
    createdAt: "2024-04-20T01:00:00Z",
    version: 1,
    ...change,
  };
}
