import type { Award, Review, ReviewSummary } from "@/api/types.gen";
import { APPLICATION, aForm, ROUND } from "./applications";

/** Reviews and what came of them, for tests; invented words. */
export function aReview(change: Partial<Review> = {}): Review {
  return {
    id: "v-1",
    roundId: ROUND,
    roundTitle: "第五批优质项目化基地申报",
    applicationId: APPLICATION,
    reviewerId: "x-1",
    reviewerName: "专家甲",
    state: "SUBMITTED",
    writable: false,
    material: { title: "江南丝竹基地", formVersionId: "v-1", form: aForm(), answers: {}, files: [] },
    rubric: {
      step: 1,
      criteria: [
        { key: "c1", name: "建设基础", points: 40 },
        { key: "c2", name: "项目内容", points: 60 },
      ],
      vetoes: [{ key: "v1", name: "材料不实" }],
    },
    sheet: { scores: { c1: 35, c2: 50 }, vetoes: [], comment: "可以" },
    total: 85,
    position: null,
    dueOn: "2026-06-10",
    publishedAt: "2026-06-01T01:00:00Z",
    submittedAt: "2026-06-05T01:00:00Z",
    excusal: null,
    changedAt: "2026-06-05T01:00:00Z",
    version: 3,
    ...change,
  };
}

export function aReviewSummary(change: Partial<ReviewSummary> = {}): ReviewSummary {
  return {
    id: "v-1",
    roundId: ROUND,
    roundTitle: "第五批优质项目化基地申报",
    applicationId: APPLICATION,
    title: "江南丝竹基地",
    unitName: "城东中心",
    reviewerId: "x-1",
    reviewerName: "专家甲",
    state: "SUBMITTED",
    scored: 2,
    criteria: 2,
    total: 85,
    assignedAt: "2026-06-01T01:00:00Z",
    publishedAt: "2026-06-01T01:00:00Z",
    dueOn: "2026-06-10",
    submittedAt: "2026-06-05T01:00:00Z",
    excusal: null,
    changedAt: "2026-06-05T01:00:00Z",
    ...change,
  };
}

export function anAward(change: Partial<Award> = {}): Award {
  return {
    id: "w-1",
    applicationId: APPLICATION,
    title: "江南丝竹基地",
    unitId: "u-1",
    unitName: "城东中心",
    roundId: ROUND,
    roundTitle: "第五批优质项目化基地申报",
    programmeId: "p-1",
    programmeName: "优质项目化基地",
    level: "COUNTY",
    fromAbove: false,
    grade: "一等",
    documentNumber: null,
    awardedOn: "2026-06-20",
    withdrawnOn: null,
    withdrawnWhy: null,
    version: 1,
    ...change,
  };
}
