import type { AssignmentPlan, Expert, ExpertInvitation, PlannedCase, PlannedLoad } from "@/api/types.gen";

/** Plans of who reviews what, for tests; invented. */
export function anAssignmentPlan(change: Partial<AssignmentPlan> = {}): AssignmentPlan {
  return {
    id: "pl-1",
    roundId: "r-1",
    stageId: "s-3",
    state: "DRAFT",
    jobId: "j-1",
    scorer: null,
    expertsEach: 2,
    atMost: null,
    fieldNeeded: false,
    avoidDistrict: true,
    unavailable: [],
    madeAt: "2026-10-20T02:00:00Z",
    madeByName: "经办人甲",
    cases: 2,
    kept: 1,
    added: 2,
    takenBack: 1,
    lacking: 1,
    lowestLoad: 1,
    highestLoad: 2,
    takesBackSeen: true,
    openAvoidance: 0,
    unlistedUnits: 0,
    version: 3,
    ...change,
  };
}

export function aPlannedCase(change: Partial<PlannedCase> = {}): PlannedCase {
  return {
    applicationId: "a-1",
    title: "江南丝竹基地",
    unitName: "城厢镇社区教育中心",
    field: "传统文化",
    needed: 2,
    missing: 0,
    binding: null,
    lacksField: false,
    reviewers: [
      { reviewerId: "e-1", name: "何慕青", change: "NEW", ofField: true },
      { reviewerId: "e-2", name: "蒋怀远", change: "TAKEN_BACK", ofField: false },
    ],
    ...change,
  };
}

export function aPlannedLoad(change: Partial<PlannedLoad> = {}): PlannedLoad {
  return {
    reviewerId: "e-1",
    name: "何慕青",
    fields: ["传统文化"],
    capacity: 20,
    now: 0,
    planned: 2,
    elsewhere: 0,
    ...change,
  };
}

export function anExpert(change: Partial<Expert> = {}): Expert {
  return {
    id: "e-1",
    name: "何慕青",
    unitNames: "太仓开放大学",
    title: "副教授",
    fields: ["传统文化"],
    capacity: 20,
    units: [],
    unlistedUnits: 0,
    open: 0,
    inRound: null,
    invitation: null,
    version: 1,
    ...change,
  };
}

export function anExpertInvitation(change: Partial<ExpertInvitation> = {}): ExpertInvitation {
  return {
    id: "i-1",
    expertId: "e-1",
    expertName: "何慕青",
    state: "ACCEPTED",
    answerBy: "2026-10-31",
    capacity: 12,
    reason: null,
    invitedAt: "2026-10-10T02:00:00Z",
    answeredAt: "2026-10-11T02:00:00Z",
    lacking: [],
    version: 1,
    ...change,
  };
}
